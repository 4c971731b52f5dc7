import type { Page } from '@playwright/test';
import { SITTING } from '$lib/questions/sitting';
import { lesson, pageWithCheck, paths, question } from './support/course';
import type { AnyQuestion, Outcome } from './support/course';
import { answers } from './support/device';
import { answerByKeys, expectFocusSomewhere, follow, skipToText, tabTo } from './support/keyboard';
import {
	announced,
	atHand,
	expectOutcome,
	feedback,
	heading,
	next,
	onMap,
	panel,
	reach,
	submit
} from './support/learner';
import { expect, test } from './support/test';

const VERDICT = { right: /^Right/, wrong: /^Not this one/ } as const;
const KEPT = /^Kept/;

async function expectVerdict(page: Page, asked: AnyQuestion, outcome: Outcome) {
	const status = await announced(page).elementHandle();
	expect(await status?.textContent()).not.toMatch(/^(Right|Not this one)/);
	await answerByKeys(page, asked, outcome);
	await expectOutcome(page, outcome);
	expect(await status?.evaluate((node) => node.isConnected)).toBe(true);
	const said = (await panel(page).getAttribute('data-phase')) === 'held' ? KEPT : VERDICT[outcome];
	expect((await status?.textContent())?.trim()).toMatch(said);
	await expect(submit(page)).toBeFocused();
}

const nextPage = (page: Page) => page.getByRole('link', { name: /^Next/ });

test('a whole lesson can be worked through by keyboard alone, and the focus is never lost', async ({
	page
}) => {
	test.slow();
	await page.goto(paths.map);
	await skipToText(page);
	await follow(page, onMap(page));

	await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title);
	await skipToText(page);
	await page.keyboard.press('End');
	await expect(submit(page)).toBeVisible();
	await expectVerdict(page, question(lesson.preQuestion), 'wrong');

	for (const [at, { title, check }] of lesson.pages.entries()) {
		await follow(page, nextPage(page));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await skipToText(page);
		await page.keyboard.press('End');
		await expect(submit(page)).toBeVisible();
		await expectVerdict(page, question(check), at % 2 === 0 ? 'right' : 'wrong');
	}

	await follow(page, nextPage(page));
	await expect(heading(page, 1)).toBeVisible();
	await expect(submit(page)).toBeVisible();
	await skipToText(page);
	for (let place = 1; place <= SITTING; place++) {
		const asked = await atHand(page);
		await expectVerdict(page, asked, place % 3 === 0 ? 'wrong' : 'right');
		const isLast = place === SITTING;
		await expect(next(page)).toHaveText(isLast ? 'See the result' : 'Next question');
		await tabTo(page, next(page));
		await page.keyboard.press('Enter');
		if (isLast) await expect(page.getByRole('heading', { name: '6 of 9 right' })).toBeFocused();
		else await expect(heading(page, place + 1)).toBeFocused();
	}

	await follow(page, page.getByRole('link', { name: 'Go to the debrief' }));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Debrief');
	await expect(page.getByRole('heading', { name: 'What to read again' })).toBeVisible();
	expect(await answers(page)).toHaveLength(1 + lesson.pages.length + SITTING);
});

test('the Enter key on an option checks the answer, and the focus is on the button afterwards', async ({
	page
}) => {
	await page.goto(paths.page(pageWithCheck('attribution').id));
	await reach(page);
	await answerByKeys(
		page,
		question(pageWithCheck('attribution').check),
		'right',
		'from the option'
	);
	await expect(feedback(page)).toBeVisible();
	await expect(submit(page)).toBeFocused();
});

test('going back to the first step, and on to another sitting, move the focus to the heading', async ({
	page
}) => {
	await page.goto(paths.page(pageWithCheck('attribution').id));
	await reach(page);
	await page.keyboard.press('Tab');
	const first = panel(page).getByRole('radio').first();
	await tabTo(page, first);
	await page.keyboard.press('Space');
	await tabTo(page, submit(page));
	await page.keyboard.press('Enter');
	const change = panel(page).getByRole('button', { name: 'Change the answer' });
	await expect(change).toBeVisible();
	await tabTo(page, change);
	await page.keyboard.press('Enter');
	await expect(panel(page).getByRole('heading').first()).toBeFocused();
	await expectFocusSomewhere(page);
});
