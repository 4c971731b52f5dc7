import type { Locator, Page } from '@playwright/test';
import { pageWithCheck, paths, question } from './support/course';
import type { AnyQuestion } from './support/course';
import { answers, log } from './support/device';
import {
	announced,
	answer,
	check,
	checked,
	choose,
	feedback,
	fillIn,
	panel,
	problem,
	radio,
	reach,
	submit
} from './support/learner';
import { movesFor, picksFor } from './support/moves';
import { expect, test } from './support/test';

async function open(page: Page, type: AnyQuestion['type']): Promise<AnyQuestion> {
	const { id, check } = pageWithCheck(type);
	await page.goto(paths.page(id));
	await reach(page);
	return question(check);
}

/** The message stands beside the group, is tied to it and said aloud; nothing is recorded. */
async function expectRefused(page: Page, group: Locator, message: RegExp) {
	await expect(problem(page)).toHaveText(message);
	await expect(announced(page)).toHaveText(message);
	const id = (await problem(page).getAttribute('id')) ?? '';
	expect(id).not.toBe('');
	await expect(group).toHaveAttribute('aria-describedby', id);
	await expect(submit(page)).toBeFocused();
	await expect(feedback(page)).toHaveCount(0);
	expect(await log(page)).toEqual([]);
}

const group = (page: Page, name: string) => panel(page).getByRole('group', { name });

for (const type of ['choice', 'attribution', 'sort'] as const)
	test(`a ${type} question is invalid when nothing is chosen, and nothing is recorded`, async ({
		page
	}) => {
		const asked = await open(page, type);
		await submit(page).click();
		await expectRefused(page, group(page, asked.stem).first(), /Nothing is chosen yet/);
		await answer(page, asked, 'right');
		await expect(problem(page)).toHaveCount(0);
		expect(await answers(page)).toMatchObject([{ number: asked.number, right: true, attempt: 1 }]);
	});

test('an attribution is invalid while its reason is missing, and nothing is recorded', async ({
	page
}) => {
	const asked = await open(page, 'attribution');
	await choose(page, movesFor(asked, 'wrong')[0] ?? []);
	await submit(page).click();
	await expect(group(page, 'Why?')).toBeVisible();
	await submit(page).click();
	await expectRefused(page, group(page, 'Why?'), /The reason is missing/);
});

test('a sort is invalid while a claim has no column, and nothing is recorded', async ({ page }) => {
	const asked = await open(page, 'sort');
	const [moves = []] = movesFor(asked, 'right');
	await choose(page, moves.slice(0, 3));
	await submit(page).click();
	await expectRefused(page, group(page, asked.stem), /Something is still open/);
	await choose(page, moves.slice(3));
	await expect(problem(page)).toHaveCount(0);
});

for (const type of ['choice', 'attribution', 'sort'] as const)
	for (const outcome of ['right', 'wrong'] as const)
		test(`a ${type} question that is answered ${outcome} is recorded once, marked in words and explained`, async ({
			page
		}) => {
			const asked = await open(page, type);
			await fillIn(page, asked, outcome);
			expect(await log(page)).toEqual([]);
			await submit(page).dblclick();
			if ((await checked(page)) === 'weighing') await check(page);
			await expect(feedback(page).getByRole('heading')).toContainText(
				outcome === 'right' ? 'Right' : 'Not this one'
			);
			await expect(submit(page)).toHaveAttribute('aria-disabled', 'true');
			await expect(panel(page).getByText('Your answer, right').first()).toBeVisible({
				visible: outcome === 'right'
			});
			if (outcome === 'wrong')
				await expect(panel(page).getByText('Right answer', { exact: true }).first()).toBeVisible();
			for (const choice of picksFor(asked, outcome).flat()) {
				await expect(radio(page, choice)).toBeChecked();
				await expect(radio(page, choice)).toBeDisabled();
			}
			await expect(
				feedback(page).locator('.passage').getByRole('link', { name: asked.passage.title })
			).toBeVisible();
			expect(await answers(page)).toMatchObject([
				{
					number: asked.number,
					right: outcome === 'right',
					place: 'check',
					revision: asked.revision
				}
			]);
		});

test('the reasons of what was not chosen can be opened after Check, and are not in the page before', async ({
	page
}) => {
	const asked = await open(page, 'choice');
	if (asked.type !== 'choice') throw new Error('not a choice');
	const reasons = asked.options.map(({ reason }) => reason);
	for (const reason of reasons) await expect(page.locator('body')).not.toContainText(reason);
	await answer(page, asked, 'wrong');
	await panel(page).getByText('Why the other answers hold or fail').click();
	for (const reason of reasons) await expect(feedback(page).getByText(reason)).toBeVisible();
});
