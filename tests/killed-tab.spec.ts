import type { Page } from '@playwright/test';
import { randomFrom } from '$lib/questions/random';
import { lesson, paths, question } from './support/course';
import { answers } from './support/device';
import { answer, feedback, fillIn, goOn, heading, panel, reach } from './support/learner';
import { expect, test } from './support/test';

const MOMENTS = [
	'before Check',
	'right after Check is pressed',
	'after the feedback',
	'right after Next is pressed'
] as const;

const POINTS = 20;
const SEED = 20251130;
/** Questions that are walked at most before the tab is killed. */
const WALK = 4;

const random = randomFrom(SEED);
const points = Array.from({ length: POINTS }, (_, at) => ({
	point: at + 1,
	index: Math.floor(random() * WALK),
	// Every moment equally often; the seed decides at which question and with which answer.
	moment: MOMENTS[at % MOMENTS.length] ?? MOMENTS[0],
	outcome: random() < 0.5 ? ('right' as const) : ('wrong' as const)
}));

/** Presses a button and does not wait for what comes of it. */
const press = (page: Page, name: string) =>
	panel(page)
		.getByRole('button', { name, exact: true })
		.evaluate((button) => (button as HTMLElement).click());

for (const { point, index, moment, outcome } of points)
	test(`an answer is neither lost nor counted twice when the tab is killed ${moment}, at question ${index + 1} (point ${point} of ${POINTS})`, async ({
		page,
		context
	}) => {
		const asked = question(lesson.bank[index] ?? 0);
		await page.goto(paths.quiz);
		for (let at = 0; at < index; at++) {
			await answer(page, question(lesson.bank[at] ?? 0));
			await goOn(page, at + 2);
		}
		await fillIn(page, asked, outcome);
		const sawFeedback = moment === 'after the feedback' || moment === 'right after Next is pressed';
		if (moment !== 'before Check') await press(page, 'Check');
		if (sawFeedback) await expect(feedback(page)).toBeVisible();
		if (moment === 'right after Next is pressed') await press(page, 'Next question');
		await page.close({ runBeforeUnload: false });

		const fresh = await context.newPage();
		await fresh.goto(paths.quiz);
		await reach(fresh);
		const found = await answers(fresh);
		const ofThis = found.filter(({ number }) => number === asked.number);
		expect(found).toHaveLength(index + ofThis.length);
		if (sawFeedback) expect(ofThis).toMatchObject([{ right: outcome === 'right' }]);
		if (moment === 'before Check') expect(ofThis).toEqual([]);

		const isLeftBehind = await heading(fresh, index + 2).isVisible();
		if (isLeftBehind) expect(moment).toBe('right after Next is pressed');
		else {
			await expect(heading(fresh, index + 1)).toBeVisible();
			if (ofThis.length === 0) await answer(fresh, asked, outcome);
			else await expect(feedback(fresh)).toHaveAttribute('data-verdict', outcome);
		}

		const records = (await answers(fresh)).sort((a, b) => a.at - b.at);
		const keys = records.map(({ sitting, number }) => `${sitting}/${number}`);
		expect(records).toHaveLength(index + 1);
		expect(new Set(keys).size).toBe(keys.length);
		await fresh.getByRole('link', { name: 'Progress', exact: true }).click();
		await expect(fresh.getByRole('heading', { level: 1 })).toHaveText('Progress');
		const words = records.map(({ right }) => (right ? 'right' : 'wrong')).join(', ');
		await expect(fresh.locator('.evidence', { hasText: /right|wrong/ })).toHaveText(
			`Answers: ${words}.`
		);
	});
