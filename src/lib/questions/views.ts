import type { Component } from 'svelte';
import type { Question, QuestionType } from './contract';
import type { QuestionViewProps } from './view-props';

export type QuestionView = Component<QuestionViewProps<unknown>>;

/** What a page needs of a question's type: how to grade it and how to show it. */
export interface PageType {
	readonly type: QuestionType<Question, unknown>;
	readonly View: QuestionView;
}

/** Every view exports the grading of its type beside itself, so that one file is loaded for both. */
interface ViewModule {
	readonly default: QuestionView;
	readonly type: PageType['type'];
}

const views = import.meta.glob<ViewModule>('./*/*.svelte');

/** Loads a question type and nothing of the others. Rejects when it has no folder or cannot be fetched. */
export async function loadType(name: string): Promise<PageType> {
	const path = Object.keys(views).find((candidate) => candidate.startsWith(`./${name}/`));
	const load = path === undefined ? undefined : views[path];
	if (!load) throw new Error(`question type "${name}" has no folder with a view`);
	const { default: View, type } = await load();
	return { type, View };
}
