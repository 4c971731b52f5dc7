import type { Page } from '@playwright/test';
import { inBank, paths, question, questions } from './support/course';
import type { AnyQuestion } from './support/course';
import { answers, log } from './support/device';
import { answerByKeys } from './support/keyboard';
import {
	announced,
	answer,
	answerNext,
	atHand,
	check,
	checked,
	feedback,
	fillIn,
	heading,
	next,
	panel,
	reach,
	submit,
	sureness
} from './support/learner';
import { sitDown } from './support/sittings';
import { expect, test } from './support/test';

const isChoice = ({ type }: AnyQuestion) => type === 'choice';
const first = inBank((one) => isChoice(one) && one.hintCount > 1);
const second = inBank((one) => isChoice(one) && one !== first);
const third = inBank((one) => isChoice(one) && one !== first && one !== second);
const half = inBank(({ pair }) => pair !== null);
const otherHalf = question(half.pair ?? 0);

const sure = (page: Page, name: string) => sureness(page).getByRole('radio', { name });

async function expectEvidence(page: Page, words: string) {
	await page.getByRole('link', { name: 'Progress', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Progress');
	await expect(page.locator('.evidence', { hasText: words })).toHaveText(`Answers: ${words}.`);
}

test('a hint that is opened first is said to count as not known, is recorded before it appears, and counts so once', async ({
	page
}) => {
	await sitDown(page, [first, second]);
	await reach(page);
	await expect(panel(page).getByText('counts as one you did not know yet')).toBeVisible();
	expect(await log(page)).toEqual([]);
	for (const [at, hint] of first.hints.slice(0, 2).entries()) {
		await expect(panel(page).getByText(hint)).toHaveCount(0);
		await panel(page)
			.getByRole('button', { name: `Open hint ${at + 1} of` })
			.click();
		await expect(panel(page).getByText(hint)).toBeVisible();
		expect(await log(page)).toHaveLength(at + 1);
	}
	await page.reload();
	await expect(panel(page).getByText(first.hints[1] ?? '')).toBeVisible();
	await answer(page, first, 'right');
	expect(await answers(page)).toMatchObject([{ number: first.number, right: true, hint: true }]);
	await next(page).click();
	await answer(page, second, 'right');
	await expectEvidence(page, 'with a hint, right');
});

test('how sure one is may be said, changed, left open, gone back from, and is kept over a reload', async ({
	page
}) => {
	await sitDown(page, [first, second], { sure: [first, second] });
	await fillIn(page, first, 'wrong');
	await submit(page).click();
	expect(await checked(page)).toBe('weighing');
	await expect(submit(page)).toHaveText('See the verdict');
	await expect(announced(page)).toHaveText(/you may say how sure you are/);
	await expect(feedback(page)).toHaveCount(0);
	expect(await log(page)).toEqual([]);
	await sure(page, 'A guess').check();
	await sure(page, 'Sure (').check();

	await page.reload();
	await expect(sure(page, 'Sure (')).toBeChecked();
	await panel(page).getByRole('button', { name: 'Change the answer' }).click();
	await expect(panel(page).getByRole('heading').first()).toBeFocused();
	await expect(submit(page)).toHaveText('Check');
	await fillIn(page, first, 'right');
	await submit(page).click();
	await expect(sure(page, 'Sure (')).toBeChecked();
	await submit(page).click();
	await expect(feedback(page)).toHaveAttribute('data-verdict', 'right');
	await expect(sureness(page)).toHaveCount(0);

	await next(page).click();
	await fillIn(page, second, 'wrong');
	await submit(page).click();
	await expect(sureness(page).locator('input:checked')).toHaveCount(0);
	await submit(page).click();
	await expect(feedback(page)).toHaveAttribute('data-verdict', 'wrong');
	expect((await answers(page)).sort((a, b) => a.at - b.at)).toMatchObject([
		{ right: true, confidence: 0.9 },
		{ right: false, confidence: null }
	]);
});

test('of a mirror pair nothing is told before both halves are answered, then both are; it counts as one', async ({
	page
}) => {
	await page.goto(paths.quiz);
	const asked = await atHand(page);
	expect([half.number, otherHalf.number]).toContain(asked.number);
	const other = asked.number === half.number ? otherHalf : half;
	await expect(panel(page).getByText('Half of a mirror pair')).toBeVisible();
	await answer(page, asked, 'wrong');
	for (let visit = 0; visit < 2; visit++) {
		await expect(submit(page)).toHaveText('Kept');
		await expect(announced(page)).toHaveText(/^Kept\./);
		await expect(
			panel(page)
				.getByText(/verdict .*comes after/i)
				.first()
		).toBeVisible();
		await expect(panel(page).locator('.feedback, [data-mark]')).toHaveCount(0);
		await expect(panel(page)).not.toContainText(/Not this one|Right answer|Your answer/);
		if (visit === 0) await page.reload();
	}
	await next(page).click();
	expect((await atHand(page)).number).toBe(other.number);
	await answer(page, other, 'right');
	await expect(announced(page)).toHaveText(/1 of the two halves/);
	const verdicts = panel(page).locator('.feedback');
	await expect(verdicts).toHaveCount(2);
	await expect(verdicts.nth(0)).toHaveAttribute('data-verdict', 'wrong');
	await expect(verdicts.nth(1)).toHaveAttribute('data-verdict', 'right');
	expect(await answers(page)).toHaveLength(2);
	await expectEvidence(page, 'wrong');
});

test('a parallel case shares what was mistaken, comes next, and a list that is tried again goes on after it', async ({
	page
}) => {
	await sitDown(page, [first, second]);
	await answer(page, first, 'wrong');
	await panel(page).getByRole('button', { name: 'Try a parallel case' }).click();
	await expect(heading(page, 2)).toBeVisible();
	const parallel = await answerNext(page);
	expect([first.number, second.number]).not.toContain(parallel.number);
	expect(parallel.concept).toBe(first.concept);
	await next(page).click();
	expect((await atHand(page)).number).toBe(second.number);
	await answer(page, second, 'right');
	await next(page).click();
	await expect(page.getByRole('heading', { name: '2 of 3 right' })).toBeFocused();
});

test('only what was wrong is tried again, and what is tried again does not count again', async ({
	page
}) => {
	await sitDown(page, [first, second, third]);
	for (const [asked, outcome] of [
		[first, 'wrong'],
		[second, 'right'],
		[third, 'wrong']
	] as const) {
		await answer(page, asked, outcome);
		await next(page).click();
	}
	await expect(page.getByRole('heading', { name: '1 of 3 right' })).toBeFocused();
	await page.getByRole('button', { name: 'Retry only what was wrong' }).click();
	for (const [at, asked] of [first, third].entries()) {
		await expect(
			panel(page).getByRole('heading', { name: `Question ${at + 1} of 2` })
		).toBeVisible();
		expect((await atHand(page)).number).toBe(asked.number);
		await answer(page, asked, 'right');
		await next(page).click();
	}
	await expect(page.getByRole('heading', { name: '2 of 2 right' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Retry only what was wrong' })).toHaveCount(0);
	expect(await answers(page)).toHaveLength(5);
	await expectEvidence(page, 'wrong, right, wrong');
});

for (const allows of [true, false])
	test(`a key is contested in the learner's words, ${allows ? 'copied' : 'and shown to be copied by hand where the browser refuses'}`, async ({
		page,
		context
	}) => {
		if (allows) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		else
			await page.addInitScript(() => {
				navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused'));
			});
		await sitDown(page, [first]);
		await answer(page, first, 'wrong');
		await panel(page).getByText('Contest this key').click();
		await panel(page).getByRole('textbox').fill('The second option holds as well.');
		await panel(page).getByRole('button', { name: 'Copy with the question' }).click();
		const text = allows
			? await panel(page)
					.getByText('Copied.')
					.waitFor()
					.then(() => page.evaluate(() => navigator.clipboard.readText()))
			: await panel(page).locator('pre').innerText();
		expect(text).toContain(`question ${first.number} ("${first.id}"), revision ${first.revision}`);
		expect(text).toContain('The second option holds as well.');
		if (!allows) await expect(panel(page).getByText('did not allow it')).toBeVisible();
	});

test('every format is answered by keyboard alone', async ({ page }) => {
	const formats = [...new Set(questions.filter(({ scored }) => scored).map(({ type }) => type))];
	expect(formats.length).toBeGreaterThanOrEqual(8);
	const asked = formats.map((type) => inBank((one) => one.type === type && one.pair === null));
	await sitDown(page, asked);
	for (const [at, one] of asked.entries())
		await test.step(one.type, async () => {
			await expect(heading(page, at + 1)).toBeVisible();
			const outcome = at % 2 === 0 ? 'right' : 'wrong';
			await answerByKeys(page, one, outcome);
			await expect(feedback(page)).toHaveAttribute('data-verdict', outcome);
			await expect(submit(page)).toBeFocused();
			await next(page).press('Enter');
		});
	expect(await answers(page)).toHaveLength(formats.length);
});

test.describe(() => {
	test.use({ expectedNoise: /net::ERR_FAILED/ });

	test('where the next question cannot be chosen, it is said, nothing is lost, and another try goes on', async ({
		page
	}) => {
		await sitDown(page, [first], { fixed: false });
		await fillIn(page, first, 'right');
		let isBroken = true;
		await page.route(/\/catalogue\.json$/, (route) =>
			isBroken ? route.abort() : route.continue()
		);
		await check(page);
		await expect(feedback(page)).toBeVisible();
		await next(page).click();
		await expect(panel(page).getByText('could not be loaded. Nothing is lost.')).toBeVisible();
		isBroken = false;
		await panel(page).getByRole('button', { name: 'Try again' }).click();
		await expect(heading(page, 2)).toBeVisible();
		await answerNext(page);
		expect(await answers(page)).toHaveLength(2);
	});
});
