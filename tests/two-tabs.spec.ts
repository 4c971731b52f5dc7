import { lesson, paths, question } from './support/course';
import { answers } from './support/device';
import { answer, answerUpTo, atHand, check, feedback, fillIn } from './support/learner';
import { expect, test } from './support/test';

const [first, second, third] = lesson.pages;

test('an answer given in one tab appears in the progress of another without a reload', async ({
	page,
	context
}) => {
	const progress = await context.newPage();
	await progress.goto(paths.progress);
	await expect(progress.getByText('Nothing is recorded yet.')).toBeVisible();
	await page.bringToFront();
	const evidence = progress.locator('.evidence', { hasText: /right|wrong/ });
	await page.goto(paths.page(first?.id ?? ''));
	await answer(page, question(first?.check ?? 0), 'right');
	await expect(evidence).toHaveText('Answers: right.');
	await page.goto(paths.page(second?.id ?? ''));
	await answer(page, question(second?.check ?? 0), 'wrong');
	await expect(evidence).toHaveText('Answers: right, wrong.');
	await expect(progress.getByText('Nothing is recorded yet.')).toHaveCount(0);
});

test('answers that two tabs give at once are all kept, each under an id of its own', async ({
	context
}) => {
	const opened = await Promise.all(
		lesson.pages.map(async ({ id, check }) => {
			const tab = await context.newPage();
			await tab.goto(paths.page(id));
			return { tab, asked: question(check) };
		})
	);
	for (const { tab, asked } of opened) {
		await tab.bringToFront();
		await fillIn(tab, asked, 'right');
	}
	const tabs = opened.map(({ tab }) => tab);
	await Promise.all(tabs.map((tab) => check(tab)));
	for (const tab of tabs) await expect(feedback(tab)).toBeVisible();
	const [reader] = tabs;
	if (!reader || !third) throw new Error('the lesson has too few pages');
	const records = await answers(reader);
	expect(records.map(({ number }) => number).sort()).toEqual(
		lesson.pages.map(({ check }) => check).sort()
	);
	expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
	expect(new Set(records.map(({ id }) => id.split('-')[0])).size).toBe(1);
});

test('a question that is answered in two tabs counts once, by its first answer', async ({
	page,
	context
}) => {
	await page.goto(paths.quiz);
	await answerUpTo(page, 3);
	const asked = await atHand(page);
	const other = await context.newPage();
	await other.goto(paths.quiz);
	expect(await atHand(other)).toEqual(asked);
	await page.bringToFront();
	await answer(page, asked, 'right');
	await other.bringToFront();
	await answer(other, asked, 'wrong');
	await page.goto(paths.progress);
	await expect(page.locator('.evidence', { hasText: /right|wrong/ })).toHaveText(
		'Answers: right, right.'
	);
	await other.reload();
	await expect(feedback(other)).toHaveAttribute('data-verdict', 'right');
});
