import type { Component } from 'svelte';
import type { QuestionViewProps } from './view-props';

type View = Component<QuestionViewProps<unknown>>;

const modules = import.meta.glob<{ default: View }>('./*/*.svelte');

/** Loads the view of a question type: the one component in the folder of that name. */
export async function loadView(type: string): Promise<View> {
	const path = Object.keys(modules).find((candidate) => candidate.startsWith(`./${type}/`));
	const load = path === undefined ? undefined : modules[path];
	if (!load) throw new Error(`question type "${type}" has no component in its folder`);
	return (await load()).default;
}
