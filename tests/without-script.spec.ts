import type { Page } from '@playwright/test';
import { course, lesson, paths, textOf } from './support/course';
import { onMap } from './support/learner';
import { expect, test } from './support/test';

test.use({ javaScriptEnabled: false });

const notice = (page: Page, text: string) => page.locator('noscript p').filter({ hasText: text });

/** The style sheet says it, where a browser runs no script: then it costs no one a script. */
async function expectToldOfQuestions(page: Page) {
	const said = page.locator('.question-slot .kicker');
	await expect(said).toBeVisible();
	const after = await said.evaluate((element) => getComputedStyle(element, '::after').content);
	expect(after).toContain('Questions need JavaScript; the reading does not.');
}

const headings = (html: string) =>
	[...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/gs)].map(([, text = '']) => textOf(text));

test('the lesson is read from page to page without script, and says what needs script', async ({
	page
}) => {
	await page.goto(paths.map);
	await onMap(page).click();
	for (const { id, title, html } of lesson.pages) {
		await page.getByRole('link', { name: /^Next/ }).click();
		await expect(page).toHaveURL(paths.page(id));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		const reading = page.locator('article.reading');
		expect(textOf(await reading.innerHTML())).toBe(textOf(html.replaceAll('%root%', '')));
		for (const heading of headings(html))
			await expect(reading.getByRole('heading', { name: heading })).toBeVisible();
		for (const paragraph of await reading.locator(':scope > p').all())
			await expect(paragraph).toBeVisible();
		const figures = await reading.locator('figure').all();
		for (const figure of figures)
			await expect(figure.locator('ol, ul, table').first()).toBeVisible();
		await expectToldOfQuestions(page);
		await expect(notice(page, 'You can read everything here without JavaScript.')).toBeVisible();
	}
	expect(lesson.pages.flatMap(({ html }) => html.match(/<figure/g) ?? []).length).toBeGreaterThan(
		2
	);
	await page.getByRole('link', { name: /^Next/ }).click();
	await expectToldOfQuestions(page);
	await page.getByRole('link', { name: /^Next/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Debrief');
	await expect(
		page.getByRole('heading', { name: 'The claims, theory against theory' })
	).toBeVisible();
});

test('the theories are complete without script, and progress says that it needs script', async ({
	page
}) => {
	for (const { id, name, propositions } of course.theories) {
		await page.goto(paths.theories);
		await page.getByRole('link', { name, exact: true }).first().click();
		await expect(page).toHaveURL(paths.theory(id));
		for (const { text } of propositions) await expect(page.getByText(text)).toBeVisible();
	}
	await page.goto(paths.progress);
	await expect(
		notice(page, 'Progress is computed in your browser and needs JavaScript.')
	).toBeVisible();
});

test('no page of any lesson scrolls sideways at 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const pages = course.lessons.flatMap(({ slug, pages }) =>
		['', ...pages.map(({ id }) => `${id}/`), 'debrief/'].map(
			(step) => `/lessons/${slug}/${step}index.html`
		)
	);
	const others = [paths.theories, paths.claims, paths.glossary, paths.study];
	const theories = course.theories.map(({ id }) => paths.theory(id));
	const wide: string[] = [];
	for (const path of [...pages, ...others, ...theories]) {
		await page.goto(path);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		if (overflow > 0) wide.push(`${path}: ${overflow} px`);
	}
	expect(wide).toEqual([]);
});
