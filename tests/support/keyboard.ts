import type { Locator, Page } from '@playwright/test';
import type { AnyQuestion, Outcome } from './course';
import {
	checked,
	climbs,
	mover,
	panel,
	radio,
	select,
	sentence,
	standing,
	submit,
	sureness
} from './learner';
import { movesFor } from './moves';
import type { Move } from './moves';
import { expect } from './test';

const MOST_STOPS = 60;

/** Fails when the focus is nowhere: the next press of Tab would start at the top of the page. */
export async function expectFocusSomewhere(page: Page) {
	await expect(page.locator(':focus')).toHaveCount(1);
}

/** Presses Tab until the focus is on the target, or in its group of radio buttons; backwards where it stands above. */
export async function tabTo(page: Page, target: Locator) {
	const where = () =>
		target.evaluate((element) => {
			const { activeElement } = document;
			const group = element.getAttribute('type') === 'radio' && element.getAttribute('name');
			const isInGroup = group && activeElement?.getAttribute('name') === group;
			if (element === activeElement || isInGroup) return 'here';
			const place = activeElement?.compareDocumentPosition(element) ?? 0;
			return place & Node.DOCUMENT_POSITION_PRECEDING ? 'above' : 'below';
		});
	for (let stop = 0; stop < MOST_STOPS; stop++) {
		const found = await where();
		if (found === 'here') return;
		await page.keyboard.press(found === 'above' ? 'Shift+Tab' : 'Tab');
	}
	throw new Error(`${target} is not reached within ${MOST_STOPS} stops of the Tab key`);
}

/** From the top of the page past the header, as a keyboard user goes. */
export async function skipToText(page: Page) {
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
}

export async function follow(page: Page, link: Locator) {
	await tabTo(page, link);
	await page.keyboard.press('Enter');
}

/** Into the group with Tab, to the option with the arrow keys. */
async function pickByKeys(page: Page, option: Locator) {
	await tabTo(page, option);
	await page.keyboard.press('Space');
	const steps = await option.evaluate((wanted) => {
		const name = (wanted as HTMLInputElement).name;
		const group = [...document.getElementsByName(name)];
		return (
			group.indexOf(wanted as HTMLElement) - group.indexOf(document.activeElement as HTMLElement)
		);
	});
	for (let at = 0; at < Math.abs(steps); at++)
		await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
	await expect(option).toBeChecked();
	await expect(option).toBeFocused();
}

async function selectByKeys(page: Page, control: Locator, value: string) {
	await tabTo(page, control);
	const values = await control
		.locator('option')
		.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
	for (const passed of values.slice(1, values.indexOf(value) + 1)) {
		await expect(control).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(control).toHaveValue(passed);
	}
}

/** One row after another to its place; the focus stays with the row that moves. */
async function arrangeByKeys(page: Page, texts: readonly string[]) {
	for (const { text, times } of climbs(await standing(page), texts)) {
		if (times === 0) continue;
		await tabTo(page, mover(page, 'up', text));
		for (let time = 0; time < times; time++) {
			await page.keyboard.press('Enter');
			await expectFocusSomewhere(page);
		}
	}
	expect(await standing(page)).toEqual(texts);
}

async function makeByKeys(page: Page, move: Move) {
	if (move.kind === 'radio') return pickByKeys(page, radio(page, move));
	if (move.kind === 'select') return selectByKeys(page, select(page, move), move.value);
	if (move.kind === 'order') return arrangeByKeys(page, move.texts);
	await tabTo(page, sentence(page, move.label));
	await page.keyboard.press('Space');
	await expect(sentence(page, move.label)).toHaveAttribute('aria-pressed', 'true');
}

/** Answers up to and with Check by keyboard: with Enter on the button, or on the option itself. */
export async function answerByKeys(
	page: Page,
	asked: AnyQuestion,
	outcome: Outcome,
	send: 'on the button' | 'from the option' = 'on the button'
) {
	await expect(submit(page)).toBeVisible();
	for (const [step, moves] of movesFor(asked, outcome).entries()) {
		for (const move of moves) await makeByKeys(page, move);
		if (send === 'on the button') await tabTo(page, submit(page));
		await page.keyboard.press('Enter');
		if (step < movesFor(asked, outcome).length - 1) await expect(submit(page)).toHaveText('Check');
		await expectFocusSomewhere(page);
	}
	if ((await checked(page)) !== 'weighing') return;
	await expectFocusSomewhere(page);
	await pickByKeys(page, sureness(page).getByRole('radio', { name: 'Fairly sure' }));
	await tabTo(page, submit(page));
	await page.keyboard.press('Enter');
	await expect(panel(page)).toHaveAttribute('data-phase', /^(held|explaining)$/);
}
