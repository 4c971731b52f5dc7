import type { Page } from '@playwright/test';
import { violations } from './support/axe';
import { fileOf } from './support/files';
import { course, inBank, lesson, pageWithCheck, paths, question } from './support/course';
import {
	answer,
	fillIn,
	next,
	panel,
	problem,
	reach,
	slot,
	submit,
	sureness
} from './support/learner';
import { sitDown } from './support/sittings';
import { expect, test } from './support/test';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };
/** What may change with colours and widths; everything else is the same markup, and is checked once. */
const APPEARANCE = ['color-contrast', 'target-size'];

/** No rule of axe is broken by what the page shows now: light and wide, dark and at 320 px, where nothing is cut off. */
async function expectAccessible(page: Page, state: string) {
	await test.step(state, async () => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await page.setViewportSize(WIDE);
		expect(await violations(page), state).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.setViewportSize(NARROW);
		const looks = await violations(page, { rules: APPEARANCE });
		expect(looks, `${state}, dark, ${NARROW.width} px`).toEqual([]);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow, `${state}: sideways scrolling at 320 px`).toBe(0);
		await page.setViewportSize(WIDE);
	});
}

/** The last page of the course with this in its text. */
const newest = (mark: string) => {
	const pages = course.lessons.flatMap(({ slug, pages }) =>
		pages
			.filter(({ html }) => html.includes(mark))
			.map(({ id }) => `/lessons/${slug}/${id}/index.html`)
	);
	const path = pages.at(-1);
	if (!path) throw new Error(`no page has ${mark}`);
	return path;
};

test.describe.configure({ timeout: 90_000 });

test('the pages beside the lessons are accessible', async ({ page }) => {
	for (const path of [
		paths.map,
		paths.theories,
		paths.theory(course.theories[0]?.id ?? ''),
		paths.glossary,
		paths.study,
		paths.about
	]) {
		await page.goto(path);
		await expectAccessible(page, path);
	}
});

test('the claims are accessible, all of them and where a filter leaves few or none, with their keys', async ({
	page
}) => {
	await page.goto(`${paths.claims}?lesson=${lesson.slug}`);
	await expect(page.getByRole('main').getByRole('status')).toContainText(' of ');
	await expectAccessible(page, 'claims of a lesson');
	await page.getByRole('button', { name: 'Show all keys' }).click();
	await expect(page.getByRole('button', { name: 'Show all keys' })).toHaveCount(0);
	await expectAccessible(page, 'claims, keys shown');
	await page.getByLabel('Kind').selectOption('Norm');
	await page.getByLabel('Record').selectOption('Corrected');
	await expect(page.getByText('No claim fits all of this.')).toBeVisible();
	await expectAccessible(page, 'claims, none fits');
});

test('pages with a table, with one before and after, and with a comparison that has grown are accessible', async ({
	page
}) => {
	for (const mark of ['<table><thead>', 'data-kind="before-after"', 'data-kind="comparison"']) {
		const path = newest(mark);
		await page.goto(path);
		await reach(page);
		await expectAccessible(page, path);
	}
});

test('the start of a lesson is accessible before and after the guess', async ({ page }) => {
	await page.goto(paths.start);
	await reach(page);
	await expectAccessible(page, 'start, unanswered');
	await answer(page, question(lesson.preQuestion), 'wrong');
	await expectAccessible(page, 'start, answered');
	await page.goto(paths.map);
	await expect(page.getByRole('link', { name: 'Continue:' })).toBeVisible();
	await expectAccessible(page, 'map, with a place to go on');
});

test('a page with a choice is accessible unanswered, invalid, wrong and with every reason open', async ({
	page
}) => {
	const { id, check } = pageWithCheck('choice');
	await page.goto(paths.page(id));
	await reach(page);
	await expectAccessible(page, 'choice, unanswered');
	await submit(page).click();
	await expect(problem(page)).toBeVisible();
	await expectAccessible(page, 'choice, invalid');
	await answer(page, question(check), 'wrong');
	await panel(page).getByText('Why the other answers hold or fail').click();
	await expectAccessible(page, 'choice, wrong');
});

test('debrief and progress are accessible while they are empty', async ({ page }) => {
	for (const path of [paths.debrief, paths.progress]) {
		await page.goto(path);
		await expect(page.getByText(/No answer yet|Nothing is recorded yet/)).toBeVisible();
		await expectAccessible(page, `${path}, empty`);
	}
});

test('a quiz is accessible with a hint, while it is weighed, held, explained as a pair, and over; then debrief and progress', async ({
	page
}) => {
	const half = inBank(({ pair, hintCount }) => pair !== null && hintCount > 0);
	const other = question(half.pair ?? 0);
	await sitDown(page, [half, other], { sure: [half] });
	await reach(page);
	await panel(page).getByRole('button', { name: 'Open hint 1' }).click();
	await expect(panel(page).getByText('Hint 1.')).toBeVisible();
	await expectAccessible(page, 'quiz, with a hint');
	await fillIn(page, half, 'wrong');
	await submit(page).click();
	await expect(sureness(page)).toBeVisible();
	await expectAccessible(page, 'quiz, how sure');
	await submit(page).click();
	await expect(submit(page)).toHaveText('Kept');
	await expectAccessible(page, 'quiz, first half kept');
	await next(page).click();
	await answer(page, other, 'right');
	await expect(panel(page).locator('.feedback')).toHaveCount(2);
	await panel(page).getByText('Contest this key').click();
	await expectAccessible(page, 'quiz, both halves explained');
	await next(page).click();
	await expect(page.getByRole('heading', { name: '1 of 2 right' })).toBeVisible();
	await expectAccessible(page, 'quiz, result');
	await page.getByRole('link', { name: 'Go to the debrief' }).click();
	await expect(page.getByRole('heading', { name: 'What to read again' })).toBeVisible();
	await expectAccessible(page, 'debrief, full');
	await page.goto(paths.progress);
	await expect(page.getByRole('button', { name: 'Save as a file' })).toBeVisible();
	await expectAccessible(page, 'progress, full');
});

test('progress is accessible where nothing can be saved', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
	await page.goto(paths.progress);
	await expect(page.getByText('Nothing is being saved')).toBeVisible();
	await expectAccessible(page, 'progress, memory');
});

test('a citation and a term that are open are accessible', async ({ page }) => {
	await page.goto(paths.page(lesson.pages[0]?.id ?? ''));
	const term = page.locator('article.reading button[popovertarget]').first();
	await term.click();
	const shown = page.locator('[popover]:popover-open');
	await expect(shown).toBeVisible();
	await expectAccessible(page, 'page with an open citation');
});

test.describe(() => {
	test.use({ expectedNoise: /404 \(Not Found\)|net::ERR_FAILED/ });

	test('the page for addresses that do not exist is accessible', async ({ page }) => {
		await page.goto('/lessons/nowhere/index.html');
		await expect(page.getByRole('link', { name: 'Go to the course map' })).toBeVisible();
		await expectAccessible(page, 'not found');
	});

	test('a question that cannot be loaded is accessible', async ({ page }) => {
		const { id, check } = pageWithCheck('choice');
		await page.route(fileOf(question(check)), (route) => route.abort());
		await page.goto(paths.page(id));
		await slot(page).scrollIntoViewIfNeeded();
		await expect(panel(page).getByRole('button', { name: 'Try again' })).toBeVisible();
		await expectAccessible(page, 'question, not loaded');
	});
});
