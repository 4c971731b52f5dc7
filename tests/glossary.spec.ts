import { course, lesson, paths } from './support/course';
import { expect, test } from './support/test';

const page1 = lesson.pages.find(({ html }) => html.includes('popovertarget="term-'));

test('a term of the text opens by keyboard and closes with Escape, and the focus stays', async ({
	page
}) => {
	await page.goto(paths.page(page1?.id ?? ''));
	const term = page.locator('button[popovertarget^="term-"]').first();
	const shown = page.locator('[popover]:popover-open');
	await term.focus();
	await page.keyboard.press('Enter');
	await expect(shown).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(shown).toHaveCount(0);
	await expect(term).toBeFocused();
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

	test('a term opens, lies within the window, and closes by a touch beside it', async ({
		page
	}) => {
		await page.goto(paths.page(page1?.id ?? ''));
		const term = page.locator('button[popovertarget^="term-"]').first();
		const shown = page.locator('[popover]:popover-open');
		await term.tap();
		await expect(shown).toBeVisible();
		const box = await shown.boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
		await page.getByRole('heading', { level: 1 }).tap();
		await expect(shown).toHaveCount(0);
	});
});

test('the glossary lists every term in the order of the alphabet, and leads to where it is explained', async ({
	page
}) => {
	await page.goto(paths.glossary);
	const terms = await page.locator('dt').allInnerTexts();
	expect(terms.length).toBe(course.glossary.length);
	expect(terms.length).toBeGreaterThanOrEqual(40);
	expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'en')));
	const explained = course.glossary.find(({ id }) =>
		page1?.html.includes(`popovertarget="term-${id}-`)
	);
	await page
		.locator(`[id="${explained?.id}"] + dd`)
		.getByRole('link', { name: `${lesson.title}: ${page1?.title}` })
		.click();
	await expect(page).toHaveURL(paths.page(page1?.id ?? ''));
});
