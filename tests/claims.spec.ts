import type { Page } from '@playwright/test';
import { answerKey } from '$lib/claims/answer-key';
import { course, lesson, paths, question } from './support/course';
import { answer } from './support/learner';
import { expect, test } from './support/test';

const count = (page: Page) => page.getByRole('main').getByRole('status');
const claim = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const showKeys = (page: Page) => page.getByRole('button', { name: 'Show all keys' });
const all = course.claims.length;
const asked = course.claims.filter(({ use }) => use === 'asked');

const FACETS: readonly [
	string,
	string,
	string,
	(one: (typeof course.claims)[number]) => boolean
][] = [
	['Voice', 'European governments', 'voice', ({ voice }) => voice === 'european-governments'],
	['Whose view', 'Russia', 'holder', ({ holders }) => holders.includes('russia')],
	['Kind', 'Norm', 'kind', ({ kind }) => kind === 'norm'],
	['Record', 'Corrected', 'record', ({ record }) => record.status === 'corrected'],
	['Section', 'The Root Cause Debate', 'section', (one) => one.section === 'root-cause-debate'],
	['Lesson', lesson.title, 'lesson', (one) => one.lesson === lesson.slug]
];

test('the claims are filtered by each label, and the address keeps the filter', async ({
	page
}) => {
	await page.goto(paths.claims);
	await expect(count(page)).toHaveText(`${all} claims`);
	for (const [label, option, name, fits] of FACETS) {
		const fitting = course.claims.filter(fits);
		expect(fitting.length).toBeGreaterThan(0);
		await page.getByLabel(label).selectOption(option);
		await expect(count(page)).toHaveText(`${fitting.length} of ${all} claims`);
		await expect(page.locator('.entries > li')).toHaveCount(fitting.length);
		expect(new URL(page.url()).searchParams.get(name)).toBeTruthy();
		await page.getByRole('button', { name: 'Show all claims' }).click();
		await expect(page.getByRole('main').getByRole('combobox').first()).toBeFocused();
	}
	await page.getByLabel('Kind').selectOption('Forecast');
	await page.getByLabel('Lesson').selectOption(lesson.title);
	const forecasts = course.claims.filter(
		(one) => one.kind === 'forecast' && one.lesson === lesson.slug
	);
	await expect(count(page)).toHaveText(`${forecasts.length} of ${all} claims`);
	await page.reload();
	await expect(page.getByLabel('Kind')).toHaveValue('forecast');
	await expect(count(page)).toHaveText(`${forecasts.length} of ${all} claims`);
});

test('asked claims keep their stances until all keys are shown; a choice of theory leaves them out till then', async ({
	page
}) => {
	await page.goto(paths.claims);
	for (const { id } of asked.slice(0, 20))
		await expect(claim(page, id).locator('.stances')).toHaveCount(0);
	await page.getByLabel('Theory').selectOption('Offensive realism supports it');
	const supports = (use: string) =>
		course.claims.filter(
			(one) => one.use === use && one.stances['offensive-realism'] === 'supports'
		).length;
	await expect(count(page)).toHaveText(`${supports('shown')} of ${all} claims`);
	await expect(page.getByText('a choice of theory leaves them out')).toBeVisible();
	await showKeys(page).click();
	await expect(count(page)).toHaveText(`${supports('shown') + supports('asked')} of ${all} claims`);
	await expect(showKeys(page)).toHaveCount(0);
});

test('the keys of claims whose question was answered are open, and no others', async ({ page }) => {
	const check = question(lesson.pages[0]?.check ?? 0);
	const attribution = course.questions.find(
		({ question, lesson: slug }) =>
			slug === lesson.slug &&
			question.type === 'attribution' &&
			lesson.pages.some((one) => one.check === question.number)
	)?.question;
	const own = attribution ?? check;
	const at = lesson.pages.find((one) => one.check === own.number);
	await page.goto(paths.page(at?.id ?? ''));
	await answer(page, question(own.number), 'wrong');
	await page.goto(paths.claims);
	const opened = own.claims[0] ?? '';
	await expect(claim(page, opened).locator('.stances')).toBeVisible();
	const other = asked.find(({ id }) => !own.claims.includes(id));
	await expect(claim(page, other?.id ?? '').locator('.stances')).toHaveCount(0);
	const key = course.claims.find(({ id }) => id === opened);
	expect(key && answerKey(key)).toBeTruthy();
});

test('every claim has an address, and leads to its section and to the reading that shows it', async ({
	page
}) => {
	const shown = course.claims.find((one) => one.use === 'shown' && one.lesson === lesson.slug);
	if (!shown) throw new Error('no shown claim');
	await page.goto(`${paths.claims}#${shown.id}`);
	await expect(claim(page, shown.id)).toBeInViewport();
	await expect(
		claim(page, shown.id).getByRole('link', { name: 'Link to this claim' })
	).toHaveAttribute('href', `#${shown.id}`);
	await claim(page, shown.id).getByRole('link', { name: 'In the reading' }).click();
	await expect(page).toHaveURL(new RegExp(`#claim-${shown.id}$`));
	await expect(page.locator(`#claim-${shown.id}`)).toBeInViewport();
	await page
		.locator(`#claim-${shown.id}`)
		.getByRole('link', { name: /^Study,/ })
		.click();
	await expect(page).toHaveURL(new RegExp(`${paths.study}#${shown.section}$`));
	await expect(page.locator(`[id="${shown.section}"]`)).toBeInViewport();
});

test.describe('where the keys cannot be fetched', () => {
	test.use({ expectedNoise: /Failed to load resource/ });

	test('the claims stay, and the page says so', async ({ page }) => {
		await page.route('**/claims-*.json', (route) => route.abort());
		await page.goto(paths.claims);
		await showKeys(page).click();
		await expect(page.getByRole('alert')).toContainText('This could not be loaded');
		await expect(count(page)).toHaveText(`${all} claims`);
		await page.unroute('**/claims-*.json');
		await showKeys(page).click();
		await expect(showKeys(page)).toHaveCount(0);
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('all claims are there, and no stance of those that are asked about', async ({ page }) => {
		await page.goto(paths.claims);
		await expect(page.locator('.entries > li')).toHaveCount(all);
		for (const { id } of asked) expect(await claim(page, id).locator('.stances').count()).toBe(0);
	});
});
