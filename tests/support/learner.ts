import type { Locator, Page } from '@playwright/test';
import { lesson, question } from './course';
import type { AnyQuestion, Outcome } from './course';
import { movesFor } from './moves';
import type { Move, Pick } from './moves';
import { expect } from './test';

/** Whatever a lesson is shown in: a page, or a frame within one. */
interface Place {
	locator: Page['locator'];
	getByRole: Page['getByRole'];
	getByText: Page['getByText'];
}

/** The lesson's link on the map. */
export const onMap = (page: Place) =>
	page.getByRole('main').getByRole('link', { name: lesson.title, exact: true });

export const slot = (page: Place) => page.locator('.question-slot');
export const panel = (page: Place) => page.locator('section.question');
export const submit = (page: Place) => panel(page).locator('button[type=submit]');
/** What explains the question at hand; of a mirror pair, the half answered last. */
export const feedback = (page: Place) => panel(page).locator('.feedback').last();
export const problem = (page: Place) => panel(page).locator('p.error');
export const announced = (page: Place) => slot(page).getByRole('status').last();
export const next = (page: Place) =>
	panel(page).getByRole('button', { name: /^(Next question|See the result)$/ });
/** Where the question at hand stands, as the page says. */
export const phase = (page: Place) => panel(page).getAttribute('data-phase');
export const sureness = (page: Place) =>
	panel(page).getByRole('group', { name: 'how sure are you' });

export const radio = (page: Place, { group, label }: Pick): Locator =>
	panel(page)
		.getByRole('group', { name: group })
		.locator('label')
		.filter({ has: page.getByText(label, { exact: true }) })
		.getByRole('radio');

export const select = (page: Place, { group }: Pick): Locator =>
	panel(page).getByRole('combobox', { name: group });

export const sentence = (page: Place, label: string): Locator =>
	panel(page).getByRole('button', { name: label }).and(panel(page).locator('[aria-pressed]'));

/** The texts of an order question, as they stand. */
export const standing = (page: Place) => panel(page).locator('ol li .text').allInnerTexts();

export const mover = (page: Place, way: 'up' | 'down', text: string): Locator =>
	panel(page).getByRole('button', { name: `Move ${way}: ${text}`, exact: true });

/** Brings the question near, for it is loaded only then, and waits for it. */
export async function reach(page: Place) {
	// A page that is just being turned may take its slot away under the scroll.
	await expect(async () => {
		await slot(page).evaluate((node) => node.scrollIntoView({ behavior: 'instant' }));
		await expect(submit(page)).toBeVisible({ timeout: 3_000 });
	}).toPass();
}

/** The question that the page asks now. */
export async function atHand(page: Place): Promise<AnyQuestion> {
	await reach(page);
	return question(Number(await panel(page).getAttribute('data-number')));
}

/** Which moves bring the rows from one order to another: how often each text goes up. */
export function climbs(from: readonly string[], to: readonly string[]) {
	const now = [...from];
	return to.map((text, at) => {
		const times = now.indexOf(text) - at;
		now.splice(at, 0, ...now.splice(at + times, 1));
		return { text, times };
	});
}

async function arrange(page: Place, texts: readonly string[]) {
	const moves = climbs(await standing(page), texts).filter(({ times }) => times > 0);
	const [first = ''] = texts;
	// As it stands already; but until something is moved, nothing is chosen.
	if (moves.length === 0) {
		await mover(page, 'down', first).click();
		await mover(page, 'up', first).click();
	}
	for (const { text, times } of moves)
		for (let time = 0; time < times; time++) await mover(page, 'up', text).click();
}

async function make(page: Place, move: Move) {
	if (move.kind === 'radio') return radio(page, move).check();
	if (move.kind === 'select') return select(page, move).selectOption(move.value);
	if (move.kind === 'order') return arrange(page, move.texts);
	if ((await sentence(page, move.label).getAttribute('aria-pressed')) === 'false')
		await sentence(page, move.label).click();
}

export async function choose(page: Place, moves: readonly Move[]) {
	for (const move of moves) await make(page, move);
}

/** Chooses everything up to the last step, without pressing its button. */
export async function fillIn(page: Place, asked: AnyQuestion, outcome: Outcome) {
	const steps = movesFor(asked, outcome);
	await reach(page);
	if ((await phase(page)) === 'weighing') {
		await panel(page).getByRole('button', { name: 'Change the answer' }).last().click();
		await expect(submit(page)).toHaveText('Check');
	}
	const isResumed = (await submit(page).textContent())?.trim() === 'Check';
	for (const [at, moves] of steps.entries()) {
		if (isResumed && at < steps.length - 1) continue;
		await choose(page, moves);
		if (at === steps.length - 1) return;
		await submit(page).click();
		await expect(submit(page)).toHaveText('Check');
	}
}

/** Waits until a valid Check has led on: to the question of how sure one is, or to what came of it. */
export async function checked(page: Place): Promise<string | null> {
	await expect(panel(page)).toHaveAttribute('data-phase', /^(weighing|held|explaining)$/);
	return phase(page);
}

/** Presses Check, and leaves open how sure one is where that is asked. */
export async function check(page: Place) {
	if ((await phase(page)) !== 'weighing') {
		await submit(page).click();
		if ((await checked(page)) !== 'weighing') return;
	}
	// Its scale stands above the button and may come after it: a press before that would miss the button.
	await expect(sureness(page)).toBeVisible();
	await submit(page).click();
	await expect(panel(page)).toHaveAttribute('data-phase', /^(held|explaining)$/);
}

/** What is shown after Check: nothing yet of the first half of a mirror pair. */
export async function expectOutcome(page: Place, outcome: Outcome) {
	if ((await checked(page)) === 'held') {
		await expect(submit(page)).toHaveText('Kept');
		await expect(feedback(page)).toHaveCount(0);
	} else await expect(feedback(page)).toHaveAttribute('data-verdict', outcome);
}

/** Answers the question at hand and waits for what came of it. */
export async function answer(page: Place, asked: AnyQuestion, outcome: Outcome = 'right') {
	await fillIn(page, asked, outcome);
	await check(page);
	await expectOutcome(page, outcome);
}

/** Answers whatever question the quiz asks now. */
export async function answerNext(page: Place, outcome: Outcome = 'right') {
	const asked = await atHand(page);
	await answer(page, asked, outcome);
	return asked;
}

export const heading = (page: Place, place: number) =>
	panel(page).getByRole('heading', { name: `Question ${place} of ` });

/** Leads on to the question at this place of the quiz. */
export async function goOn(page: Place, place: number) {
	await next(page).click();
	await expect(heading(page, place)).toBeVisible();
	await expect(submit(page)).toBeVisible();
}

/** Answers the quiz up to this place, right or wrong as is said of each; stops before the question there. */
export async function answerUpTo(
	page: Place,
	place: number,
	outcomeAt: (place: number) => Outcome = () => 'right'
): Promise<AnyQuestion[]> {
	const asked: AnyQuestion[] = [];
	for (let at = 1; at < place; at++) {
		asked.push(await answerNext(page, outcomeAt(at)));
		await goOn(page, at + 1);
	}
	return asked;
}
