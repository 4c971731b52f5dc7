import type { Locator, Page } from '@playwright/test';
import type { AnyQuestion, Outcome } from './course';
import { choicesFor, radio, submit } from './learner';
import { expect } from './test';

const MOST_STOPS = 60;

/** Fails when the focus is nowhere: the next press of Tab would start at the top of the page. */
export async function expectFocusSomewhere(page: Page) {
	await expect(page.locator(':focus')).toHaveCount(1);
}

/** Presses Tab until the focus is on the target. */
export async function tabTo(page: Page, target: Locator) {
	const isThere = () => target.evaluate((element) => element === document.activeElement);
	for (let stop = 0; stop < MOST_STOPS; stop++) {
		if (await isThere()) return;
		await page.keyboard.press('Tab');
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
async function chooseByKeys(page: Page, option: Locator) {
	const value = await option.getAttribute('value');
	const group = option.locator('xpath=ancestor::fieldset[1]').getByRole('radio');
	const values = await group.evaluateAll((inputs) =>
		inputs.map((input) => (input as HTMLInputElement).value)
	);
	const wanted = values.indexOf(value ?? '');
	await tabTo(page, group.first());
	await page.keyboard.press('Space');
	for (let at = 0; at < wanted; at++) await page.keyboard.press('ArrowDown');
	await expect(option).toBeChecked();
	await expect(option).toBeFocused();
}

/** Answers up to and with Check by keyboard: with Enter on the button, or on the option itself. */
export async function answerByKeys(
	page: Page,
	asked: AnyQuestion,
	outcome: Outcome,
	send: 'on the button' | 'from the option' = 'on the button'
) {
	for (const choices of choicesFor(asked, outcome)) {
		for (const choice of choices) await chooseByKeys(page, radio(page, choice));
		if (send === 'on the button') await tabTo(page, submit(page));
		await page.keyboard.press('Enter');
		await expect(submit(page)).toHaveText(/^(Check|Checked)$/);
		await expectFocusSomewhere(page);
	}
}
