import type { Component } from 'svelte';
import { onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { PROBLEMS } from '$lib/compose/problems';
import type { Question, Response } from './contract';
import { randomFrom } from './random';
import { typeOf } from './registry';
import type { QuestionViewProps } from './view-props';

export interface ShownState {
	readonly response?: Response;
	readonly step?: 1 | 2;
	/** After a Check that found something missing. */
	readonly problem?: boolean;
	/** After Check. */
	readonly checked?: boolean;
	readonly seed?: number;
}

/**
 * For component tests: a question's view as a page shows it at 320 px. What is chosen is handed back to
 * the view, as a sitting does.
 */
export async function showQuestion<View>(
	view: Component<QuestionViewProps<View>>,
	question: Question,
	{ response = [], step = 1, problem = false, checked = false, seed = 1 }: ShownState = {}
) {
	await page.viewport(320, 700);
	const type = typeOf(question);
	const found = type.problem(question, response, step);
	if (problem && found) showProblem(PROBLEMS[found]);
	const onchange = vi.fn<(response: Response) => void>();
	const onback = vi.fn<() => void>();
	const props: QuestionViewProps<View> = {
		view: type.publicView(question, randomFrom(seed)) as View,
		name: 'q1',
		response,
		step,
		marks: checked ? type.feedback(question, response).marks : null,
		describedby: problem ? 'problem-1' : undefined,
		onchange,
		onback
	};
	const screen = await render(view as unknown as Component<Record<string, unknown>>, { ...props });
	onchange.mockImplementation((next) => void screen.rerender({ response: next }));
	return { onchange, onback, rerender: screen.rerender };
}

function showProblem(text: string): void {
	document.body.insertAdjacentHTML('beforeend', `<p class="error" id="problem-1">${text}</p>`);
	onTestFinished(() => document.getElementById('problem-1')?.remove());
}
