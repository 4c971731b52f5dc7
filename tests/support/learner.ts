import type { Locator, Page } from '@playwright/test';
import type { AnyQuestion, Outcome } from './course';
import { expect } from './test';

/** One step of an answer: which group of controls, and the label to choose in it. */
interface Choice {
	readonly group: string;
	readonly label: string;
}

const optionWith = (options: readonly { text: string; right: boolean }[], right: boolean) =>
	options.find((option) => option.right === right)?.text ?? '';

/** What has to be chosen for this outcome, by step. */
export function choicesFor(asked: AnyQuestion, outcome: Outcome): Choice[][] {
	const right = outcome === 'right';
	if (asked.type === 'choice')
		return [[{ group: asked.stem, label: optionWith(asked.options, right) }]];
	if (asked.type === 'sort') {
		const nameOf = (column: string, wanted: boolean) =>
			asked.columns.find(({ id }) => (id === column) === wanted)?.name ?? '';
		return [asked.items.map(({ text, column }) => ({ group: text, label: nameOf(column, right) }))];
	}
	const answer = { group: asked.claim, label: optionWith(asked.answers, right) };
	if (asked.because.length === 0) return [[answer]];
	return [[answer], [{ group: 'Why?', label: optionWith(asked.because, right) }]];
}

export const slot = (page: Page) => page.locator('.question-slot');
export const panel = (page: Page) => page.locator('section.question');
export const submit = (page: Page) => panel(page).locator('button[type=submit]');
export const feedback = (page: Page) => panel(page).locator('.feedback');
export const problem = (page: Page) => panel(page).locator('p.error');
export const announced = (page: Page) => slot(page).getByRole('status');
export const radio = (page: Page, { group, label }: Choice): Locator =>
	panel(page)
		.getByRole('group', { name: group })
		.locator('label')
		.filter({ has: page.getByText(label, { exact: true }) })
		.getByRole('radio');

/** Brings the question near, for it is loaded only then, and waits for it. */
export async function reach(page: Page) {
	await slot(page).scrollIntoViewIfNeeded();
	await expect(submit(page)).toBeVisible();
}

export async function choose(page: Page, choices: readonly Choice[]) {
	for (const choice of choices) await radio(page, choice).check();
}

/** Chooses everything up to the last press of Check, without pressing it. */
export async function fillIn(page: Page, asked: AnyQuestion, outcome: Outcome) {
	const steps = choicesFor(asked, outcome);
	await reach(page);
	const isResumed = (await submit(page).textContent())?.trim() === 'Check';
	for (const [at, choices] of steps.entries()) {
		if (isResumed && at < steps.length - 1) continue;
		await choose(page, choices);
		if (at === steps.length - 1) return;
		await submit(page).click();
		await expect(submit(page)).toHaveText('Check');
	}
}

/** Answers the question at hand and waits for what came of it. */
export async function answer(page: Page, asked: AnyQuestion, outcome: Outcome = 'right') {
	await fillIn(page, asked, outcome);
	await submit(page).click();
	await expect(feedback(page)).toHaveAttribute('data-verdict', outcome);
}

export const heading = (page: Page, place: number) =>
	panel(page).getByRole('heading', { name: `Question ${place} of ` });

/** Leads on to the question at this place of the quiz. */
export async function goOn(page: Page, place: number) {
	await panel(page).getByRole('button', { name: 'Next question' }).click();
	await expect(heading(page, place)).toBeVisible();
	await expect(submit(page)).toBeVisible();
}
