import type { Component } from 'svelte';
import type { Question, QuestionType } from './contract';
import type { QuestionViewProps } from './view-props';

export type QuestionView = Component<QuestionViewProps<unknown>>;

/** What a page needs of a question's type: how to grade it and how to show it. */
export interface PageType {
	readonly type: QuestionType<Question, unknown>;
	readonly View: QuestionView;
}

const views = import.meta.glob<QuestionView>('./*/*.svelte', { import: 'default' });
/** Each exports its type and nothing else. */
const types = import.meta.glob<Record<string, PageType['type']>>('./*/grade.ts');

/** Loads a question type and nothing of the others. Rejects when it has no folder or cannot be fetched. */
export async function loadType(name: string): Promise<PageType> {
	const inFolder = <T>(modules: Record<string, () => Promise<T>>): Promise<T> => {
		const path = Object.keys(modules).find((candidate) => candidate.startsWith(`./${name}/`));
		const load = path === undefined ? undefined : modules[path];
		if (!load) throw new Error(`question type "${name}" has no folder with a view and a grade`);
		return load();
	};
	const [exported, View] = await Promise.all([inFolder(types), inFolder(views)]);
	const [type] = Object.values(exported);
	if (!type) throw new Error(`questions/${name}/grade.ts exports no type`);
	return { type, View };
}
