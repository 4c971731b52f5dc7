import type { Page } from '@playwright/test';
import { asksConfidence } from '$lib/mastery/asks-confidence';
import { randomFrom } from '$lib/questions/random';
import { lesson, paths } from './support/course';
import type { AnyQuestion } from './support/course';
import { answers, envelope } from './support/device';
import {
	answer,
	atHand,
	expectOutcome,
	fillIn,
	heading,
	next,
	panel,
	submit,
	sureness
} from './support/learner';
import { drawOtherwise, expect, test } from './support/test';

const MOMENTS = [
	'before Check',
	'right after Check is pressed',
	'once it is kept',
	'right after Next is pressed'
] as const;

type Moment = (typeof MOMENTS)[number];

const SEED = 20251130;
/** `npm run soak` makes more of them. */
const VISITS = process.env.SOAK ? 4 : 1;
/** A tab is killed at so many questions of each visit. */
const PER_VISIT = 5;

const random = randomFrom(SEED);
const visits = Array.from({ length: VISITS }, (_, visit) =>
	Array.from({ length: PER_VISIT }, (_, at) => ({
		// Every moment equally often; the seed decides with which answer.
		moment: MOMENTS[(visit + at) % MOMENTS.length] ?? MOMENTS[0],
		outcome: random() < 0.5 ? ('right' as const) : ('wrong' as const)
	}))
);

/** Presses a button and does not wait for what comes of it. */
const press = (page: Page, name: RegExp) =>
	panel(page)
		.getByRole('button', { name })
		.evaluate((button) => (button as HTMLElement).click());

/** Up to the last press before the answer is recorded: past the question of how sure one is, where it comes. */
async function fillInAll(page: Page, asked: AnyQuestion, outcome: 'right' | 'wrong') {
	await fillIn(page, asked, outcome);
	const seed = (await envelope(page, `sitting/${lesson.slug}`))?.value.seed as number;
	if (!asksConfidence(seed, asked.number)) return;
	await submit(page).click();
	await expect(sureness(page)).toBeVisible();
}

const kept = (moment: Moment) =>
	moment === 'once it is kept' || moment === 'right after Next is pressed';

for (const [visit, points] of visits.entries())
	test(`no answer is lost or counted twice by a tab that is killed: ${points.map(({ moment, outcome }) => `${moment} (${outcome})`).join(', ')}; visit ${visit + 1} of ${VISITS}`, async ({
		page,
		context
	}) => {
		await drawOtherwise(context, visit);
		let tab = page;
		await tab.goto(paths.quiz);
		for (const [at, { moment, outcome }] of points.entries())
			await test.step(`question ${at + 1}, ${moment}`, async () => {
				await expect(heading(tab, at + 1)).toBeVisible();
				const asked = await atHand(tab);
				await fillInAll(tab, asked, outcome);
				if (moment !== 'before Check') await press(tab, /^(Check|See the verdict)$/);
				if (kept(moment)) await expectOutcome(tab, outcome);
				if (moment === 'right after Next is pressed') await press(tab, /^Next question$/);
				await tab.close({ runBeforeUnload: false });

				tab = await context.newPage();
				await tab.goto(paths.quiz);
				const found = await atHand(tab);
				const all = await answers(tab);
				const ofThis = all.filter(({ number }) => number === asked.number);
				expect(all).toHaveLength(at + ofThis.length);
				if (kept(moment)) expect(ofThis).toMatchObject([{ right: outcome === 'right' }]);
				if (moment === 'before Check') expect(ofThis).toEqual([]);

				if (found.number !== asked.number) {
					expect(moment).toBe('right after Next is pressed');
					await expect(heading(tab, at + 2)).toBeVisible();
				} else {
					await expect(heading(tab, at + 1)).toBeVisible();
					if (ofThis.length === 0) await answer(tab, asked, outcome);
					else await expectOutcome(tab, outcome);
					await next(tab).click();
				}
				expect(await answers(tab)).toHaveLength(at + 1);
			});

		const records = (await answers(tab)).sort((a, b) => a.at - b.at);
		expect(new Set(records.map(({ sitting }) => sitting)).size).toBe(1);
		expect(new Set(records.map(({ number }) => number)).size).toBe(PER_VISIT);
		expect(records.map(({ right }) => right)).toEqual(
			points.map(({ outcome }) => outcome === 'right')
		);
		await tab.getByRole('link', { name: 'Progress', exact: true }).click();
		// The first two are a mirror pair, which counts once.
		const counted = [
			points.slice(0, 2).every(({ outcome }) => outcome === 'right'),
			...points.slice(2).map(({ outcome }) => outcome === 'right')
		];
		await expect(tab.locator('.evidence', { hasText: /right|wrong/ })).toHaveText(
			`Answers: ${counted.map((right) => (right ? 'right' : 'wrong')).join(', ')}.`
		);
	});
