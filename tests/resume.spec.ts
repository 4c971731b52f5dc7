import type { BrowserContext, Page } from '@playwright/test';
import { SITTING } from '$lib/questions/sitting';
import {
	hasReasonStep,
	lesson,
	page as pageOf,
	pageWithCheck,
	paths,
	question
} from './support/course';
import { answers, envelope } from './support/device';
import {
	answer,
	answerNext,
	answerUpTo,
	atHand,
	check,
	choose,
	feedback,
	goOn,
	heading,
	next,
	panel,
	problem,
	radio,
	reach,
	slot,
	submit
} from './support/learner';
import { inSoak } from './support/in-soak';
import { movesFor, picksFor } from './support/moves';
import { expect, test } from './support/test';

type Return = (page: Page, context: BrowserContext) => Promise<Page>;

/** Every way in which a learner leaves a page and comes back to it. */
const RETURNS: Readonly<Record<string, Return>> = {
	'a reload': async (page) => {
		await page.reload();
		return page;
	},
	'a link away and Back': async (page) => {
		const here = page.url();
		await page.getByRole('link', { name: 'Theories', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Theories');
		await page.goBack();
		await expect(page).toHaveURL(here);
		return page;
	},
	'another address and Back': async (page) => {
		await page.goto(paths.about);
		await page.goBack();
		return page;
	},
	'a closed tab': async (page, context) => {
		const here = page.url();
		await page.close();
		const fresh = await context.newPage();
		await fresh.goto(here);
		return fresh;
	},
	'a resized window': async (page) => {
		await page.setViewportSize({ width: 360, height: 640 });
		await page.setViewportSize({ width: 640, height: 360 });
		return page;
	}
};

/** Waits until the device holds what was chosen. */
const kept = (page: Page, key: string, response: readonly string[]) =>
	expect
		.poll(async () => (await envelope(page, `sitting/${key}`))?.value.response)
		.toEqual(response);

/** In the suite each way is tried once, in `npm run soak` from both places. */
const FROM_A_QUIZ = ['a reload', 'a closed tab'];

for (const [way, comeBack] of Object.entries(RETURNS)) {
	const [fromPage, fromQuiz] = FROM_A_QUIZ.includes(way)
		? [inSoak(test), test]
		: [test, inSoak(test)];

	fromPage(
		`${way} finds the option that was chosen and not yet checked`,
		async ({ page, context }) => {
			const { id, check } = pageWithCheck('choice');
			const [[choice] = []] = picksFor(question(check), 'wrong');
			if (!choice) throw new Error('nothing to choose');
			await page.goto(paths.page(id));
			await reach(page);
			await radio(page, choice).check();
			await kept(page, `q${check}`, [await radio(page, choice).inputValue()]);
			const back = await comeBack(page, context);
			await reach(back);
			await expect(radio(back, choice)).toBeChecked();
			await expect(submit(back)).toHaveText('Check');
			await expect(feedback(back)).toHaveCount(0);
		}
	);

	fromQuiz(
		`${way} finds the question of the quiz, its reason step, and the feedback after Check`,
		async ({ page, context }) => {
			await page.goto(paths.quiz);
			// The third is behind the halves of a pair, and from there on the verdict follows at once.
			await answerUpTo(page, 3);
			let at = 3;
			for (; !hasReasonStep(await atHand(page)); at++) {
				await answerNext(page);
				await goOn(page, at + 1);
			}
			const asked = await atHand(page);
			const steps = picksFor(asked, 'wrong');
			await choose(page, movesFor(asked, 'wrong')[0] ?? []);
			await submit(page).click();
			await choose(page, movesFor(asked, 'wrong')[1] ?? []);
			const response = await panel(page)
				.locator('input:checked')
				.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
			expect(response).toHaveLength(2);
			await kept(page, lesson.slug, response);

			const asking = await comeBack(page, context);
			await expect(heading(asking, at)).toBeVisible();
			await expect(submit(asking)).toHaveText('Check');
			for (const choice of steps.flat()) await expect(radio(asking, choice)).toBeChecked();
			await check(asking);
			await expect(feedback(asking)).toHaveAttribute('data-verdict', 'wrong');

			const explaining = await comeBack(asking, context);
			await expect(heading(explaining, at)).toBeVisible();
			await expect(feedback(explaining)).toHaveAttribute('data-verdict', 'wrong');
			for (const choice of steps.flat()) await expect(radio(explaining, choice)).toBeChecked();
			await expect(problem(explaining)).toHaveCount(0);
			expect(await answers(explaining)).toHaveLength(at);
			await goOn(explaining, at + 1);
		}
	);
}

const goingOn = (page: Page, at: number) =>
	page.getByRole('link', {
		name: `Continue: ${lesson.title}, page ${at + 1} of ${lesson.pages.length}`
	});

test('the map leads back to the page on which the learner was, by link and in a new tab', async ({
	page,
	context
}) => {
	await page.goto(paths.start);
	for (const [at, { title }] of lesson.pages.entries()) {
		await reach(page);
		await page.getByRole('link', { name: /^Next/ }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await page.getByRole('link', { name: 'Map', exact: true }).click();
		await expect(goingOn(page, at)).toBeVisible();
		const map = await context.newPage();
		await map.goto(paths.map);
		await goingOn(map, at).click();
		await expect(map.getByRole('heading', { level: 1 })).toHaveText(title);
		await map.close();
		await page.bringToFront();
		await goingOn(page, at).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	}
});

test('a lesson that is gone on with marks the pages whose question is answered', async ({
	page
}) => {
	const { id, check, title } = pageOf(1);
	await page.goto(paths.page(id));
	await answer(page, question(check));
	await page.reload();
	const nav = page.getByRole('navigation', { name: 'Pages of this lesson' });
	await expect(nav.getByRole('link', { name: `${title} (done)` })).toBeVisible();
	await expect(nav.getByRole('link', { name: '(done)' })).toHaveCount(1);
});

test('a sitting that is over stays over, and another one asks what was not met', async ({
	page
}) => {
	await page.goto(paths.quiz);
	const met = await answerUpTo(page, SITTING);
	met.push(await answerNext(page));
	await next(page).click();
	const result = page.getByRole('heading', { name: '9 of 9 right' });
	await expect(result).toBeFocused();
	await page.reload();
	await expect(result).toBeVisible();
	// The result stands where the questions stood.
	expect((await slot(page).boundingBox())?.height).toBeLessThan(50);
	await page.getByRole('button', { name: 'Another sitting' }).click();
	await expect(heading(page, 1)).toBeFocused();
	const other = await answerNext(page);
	expect(met.map(({ number }) => number)).not.toContain(other.number);
	expect(new Set((await answers(page)).map(({ sitting }) => sitting)).size).toBe(2);
});
