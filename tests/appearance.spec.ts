import type { Page } from '@playwright/test';
import { lesson, pageWithCheck, paths, question } from './support/course';
import { answer, feedback, fillIn, onMap, panel, reach, submit } from './support/learner';
import { picksFor } from './support/moves';
import { expect, test } from './support/test';

/** An upright sheet of A4, in CSS pixels. */
const SHEET = { width: 794, height: 1123 };
const WIDE_SHEET = { width: 1587, height: 1123 };
const LIGHT = 'rgb(252, 251, 248)';
const DARK = 'rgb(20, 22, 27)';

const paper = (page: Page) => page.locator('body');
const switcher = (page: Page) => page.getByRole('combobox', { name: 'Theme' });

test('the theme follows the system until one is chosen, and the choice holds on every page and in new tabs', async ({
	page,
	context
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(paths.map);
	await expect(paper(page)).toHaveCSS('background-color', DARK);
	await page.emulateMedia({ colorScheme: 'light' });
	await expect(paper(page)).toHaveCSS('background-color', LIGHT);
	await switcher(page).selectOption('Dark theme');
	await expect(paper(page)).toHaveCSS('background-color', DARK);
	await onMap(page).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title);
	await expect(paper(page)).toHaveCSS('background-color', DARK);
	await page.reload();
	await expect(paper(page)).toHaveCSS('background-color', DARK);
	await expect(switcher(page)).toHaveValue('dark');

	const other = await context.newPage();
	await other.emulateMedia({ colorScheme: 'light' });
	await other.goto(paths.progress);
	await expect(paper(other)).toHaveCSS('background-color', DARK);
	await switcher(other).selectOption('System theme');
	await other.reload();
	await expect(switcher(other)).toHaveValue('system');
	await expect(paper(other)).toHaveCSS('background-color', LIGHT);
});

test('print shows the second step of a question without its buttons', async ({ page }) => {
	const { id, check } = pageWithCheck('attribution');
	await page.goto(paths.page(id));
	await fillIn(page, question(check), 'right');
	await expect(submit(page)).toHaveText('Check');
	await expect(panel(page).getByRole('button', { name: 'Change the answer' })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(panel(page).getByRole('button').locator('visible=true')).toHaveCount(0);
	for (const choice of picksFor(question(check), 'right').flat())
		await expect(panel(page).getByText(choice.label, { exact: true })).toBeVisible();
});

for (const [sheet, size] of Object.entries({
	'an upright sheet': SHEET,
	'a wide sheet': WIDE_SHEET
}))
	test(`print on ${sheet} shows the reading on white, and neither the controls of the question nor the navigation`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		const { id, check } = lesson.pages[0] ?? { id: '', check: 0 };
		await page.goto(paths.page(id));
		await reach(page);
		const controls = [
			submit(page),
			page.getByRole('banner').getByRole('link').first(),
			page.getByRole('navigation', { name: 'Site' }),
			page.getByRole('link', { name: /^Next/ })
		];
		for (const control of controls) await expect(control).toBeVisible();
		await answer(page, question(check), 'wrong');
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.setViewportSize(size);
		for (const control of controls) await expect(control).toBeHidden();
		await expect(page.getByRole('navigation').locator('visible=true')).toHaveCount(0);
		await expect(panel(page).getByRole('button').locator('visible=true')).toHaveCount(0);
		await expect(paper(page)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		for (const paragraph of await page.locator('article.reading > p').all())
			await expect(paragraph).toBeVisible();
		for (const figure of await page.locator('article.reading figure').all())
			await expect(figure).toBeVisible();
		await expect(panel(page).getByText(question(check).stem)).toBeVisible();
		await expect(feedback(page)).toBeVisible();
	});
