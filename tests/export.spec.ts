import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { logRecordSchema } from '$lib/mastery/record-schema';
import { violations } from './support/axe';
import { lesson, paths, question } from './support/course';
import { answers, log } from './support/device';
import { tabTo } from './support/keyboard';
import { answer } from './support/learner';
import { inSoak } from './support/in-soak';
import { expect, test } from './support/test';

const long = inSoak(test);

const saving = (page: Page) => page.getByRole('button', { name: 'Save as a file' });
const chooser = (page: Page) => page.getByLabel('Bring in a file');
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });
const copy = (page: Page) => page.getByRole('region', { name: 'A copy of your answers' });
const said = (page: Page) => copy(page).getByRole('status');
const header = (page: Page) => page.getByRole('banner');
const nothing = (page: Page) => page.getByText('Nothing is recorded yet.');

const count = 1 + lesson.pages.length;

/** Answers the question before the reading, and those of some of its pages. */
async function learn(page: Page, pages = lesson.pages) {
	await page.goto(paths.start);
	await answer(page, question(lesson.preQuestion), 'wrong');
	for (const { id, check } of pages) {
		await page.goto(paths.page(id));
		await answer(page, question(check));
	}
}

async function save(page: Page) {
	await page.goto(paths.progress);
	const downloading = page.waitForEvent('download');
	await saving(page).click();
	const download = await downloading;
	return { name: download.suggestedFilename(), path: await download.path() };
}

/** What the page says of every concept. */
const rows = (page: Page) => page.getByRole('region', { name: 'Concepts' }).innerText();

const textFile = (text: string) => ({
	name: 'copy.json',
	mimeType: 'application/json',
	buffer: Buffer.from(text)
});

/** Where axe looks; `accessibility.spec.ts` looks at the whole page. */
const SECTION = { within: 'section[aria-labelledby=copy]' };

test('the learner can take a copy of every record as a file, and each is of the published format', async ({
	page
}) => {
	await learn(page);
	const { name, path } = await save(page);
	expect(name).toMatch(/^two-lenses-log-\d{4}-\d\d-\d\d\.json$/);
	await expect(said(page)).toHaveText(`The file is called ${name}.`);
	const file = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
	expect(file).toMatchObject({ format: 'two-lenses-log', version: 1 });
	const records = logRecordSchema.array().parse(file.records);
	expect(records.filter(({ kind }) => kind === 'answer')).toHaveLength(count);
	expect(records).toEqual(await log(page));
	const texts = JSON.stringify(file);
	expect(texts).not.toContain(question(lesson.preQuestion).stem);
});

test('before the first answer there is nothing to save, and a file can be brought in', async ({
	page
}) => {
	await page.goto(paths.progress);
	await expect(chooser(page)).toBeEnabled();
	await expect(saving(page)).toHaveCount(0);
	expect(await violations(page, SECTION)).toEqual([]);
});

test('what was saved on one device comes in on another, once, and can be undone', async ({
	page,
	browser,
	watch
}) => {
	await learn(page);
	const { path } = await save(page);
	const shown = await rows(page);

	const context = await browser.newContext();
	await watch(context);
	const other = await context.newPage();
	await other.goto(paths.progress);
	await expect(nothing(other)).toBeVisible();
	const empty = await rows(other);

	await chooser(other).setInputFiles(path);
	await expect(said(other)).toHaveText(`${count} answers came in.`);
	expect(await rows(other)).toBe(shown);
	await expect(saving(other)).toBeVisible();
	expect(await violations(other, SECTION)).toEqual([]);

	await chooser(other).setInputFiles(path);
	await expect(said(other)).toHaveText(
		`No new answer came in; ${count} were here already. Undo takes out what came in before.`
	);
	expect(await rows(other)).toBe(shown);

	await undo(other).click();
	await expect(said(other)).toHaveText(`${count} answers were taken out again.`);
	await expect(nothing(other)).toBeVisible();
	expect(await rows(other)).toBe(empty);
	expect(await log(other)).toEqual([]);
	await expect(undo(other)).toHaveCount(0);
	await expect(saving(other)).toHaveCount(0);
	expect(await violations(other, SECTION)).toEqual([]);

	await chooser(other).setInputFiles(path);
	await expect(said(other)).toHaveText(`${count} answers came in.`);
	await other.reload();
	await expect(saving(other)).toBeVisible();
	await expect(undo(other)).toHaveCount(0);
	expect(await rows(other)).toBe(shown);
	expect(await log(other)).toEqual(await log(page));
	await context.close();
});

long(
	'two devices that were both used agree once each has the other’s file, and go on under ids of their own',
	async ({ page, browser, watch }) => {
		const [first, second, third] = lesson.pages;
		if (!first || !second || !third) throw new Error('the lesson has too few pages');
		await learn(page, [first]);
		const context = await browser.newContext();
		await watch(context);
		const other = await context.newPage();
		await other.goto(paths.page(second.id));
		await answer(other, question(second.check), 'wrong');

		await other.goto(paths.progress);
		await chooser(other).setInputFiles((await save(page)).path);
		await expect(said(other)).toHaveText('2 answers came in.');
		const both = await save(other);
		await chooser(page).setInputFiles(both.path);
		await expect(said(page)).toHaveText('1 answer came in; 2 were here already.');
		expect(await rows(page)).toBe(await rows(other));
		expect(await log(page)).toEqual(await log(other));

		await other.goto(paths.page(third.id));
		await answer(other, question(third.check), 'right');
		const ids = (await answers(other)).map(({ id }) => id);
		expect(ids).toHaveLength(4);
		expect(new Set(ids).size).toBe(4);
		await context.close();
	}
);

test('a file that is broken says so and changes nothing, and of a damaged one the rest comes in', async ({
	page
}) => {
	await learn(page, []);
	const { path } = await save(page);
	const before = await log(page);
	await chooser(page).setInputFiles(textFile('Dear learner'));
	await expect(said(page)).toContainText('This file cannot be read');
	await expect(undo(page)).toHaveCount(0);
	expect(await violations(page, SECTION)).toEqual([]);
	await chooser(page).setInputFiles(textFile('{"format":"two-lenses-log","version":2}'));
	await expect(said(page)).toContainText('newer version');
	expect(await log(page)).toEqual(before);

	const file = JSON.parse(readFileSync(path, 'utf8')) as { records: { id: string }[] };
	const [record] = file.records;
	file.records.push({ ...record, id: 'zzzzzzzz-1' }, { id: 'zzzzzzzz-2' });
	await chooser(page).setInputFiles(textFile(JSON.stringify(file)));
	await expect(said(page)).toHaveText('1 answer came in; 1 was here already; 1 could not be read.');
	expect(await log(page)).toHaveLength(before.length + 1);
});

test('a file can be brought in and taken out again by keyboard alone', async ({ page }) => {
	await learn(page, []);
	const { path } = await save(page);
	const file = readFileSync(path, 'utf8').replace(/"id": "[a-z0-9]+-/, '"id": "zzzzzzzz-');
	const choosing = page.waitForEvent('filechooser');
	await tabTo(page, chooser(page));
	await page.keyboard.press('Enter');
	await (await choosing).setFiles(textFile(file));
	await expect(said(page)).toHaveText('1 answer came in.');
	await tabTo(page, undo(page));
	await page.keyboard.press('Enter');
	await expect(said(page)).toHaveText('1 answer was taken out again.');
	await expect(chooser(page)).toBeFocused();
});

long('what one tab brings in appears in the progress of another', async ({ page, context }) => {
	await learn(page, []);
	const { path } = await save(page);
	const file = readFileSync(path, 'utf8').replace(/"id": "[a-z0-9]+-/, '"id": "zzzzzzzz-');
	const other = await context.newPage();
	await other.goto(paths.progress);
	await expect(other.getByText('1 answer is recorded.')).toBeVisible();
	await chooser(page).setInputFiles(textFile(file));
	await expect(other.getByText('2 answers are recorded.')).toBeVisible();
	await undo(page).click();
	await expect(other.getByText('1 answer is recorded.')).toBeVisible();
});

long('a file works for the visit where nothing can be saved', async ({ page, browser, watch }) => {
	await learn(page, []);
	const { path } = await save(page);
	const context = await browser.newContext();
	await watch(context);
	const other = await context.newPage();
	await other.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
	await other.goto(paths.progress);
	await expect(other.getByText('Nothing is being saved')).toBeVisible();
	await chooser(other).setInputFiles(path);
	await expect(said(other)).toHaveText('1 answer came in.');
	await expect(other.getByText('1 answer is recorded.')).toBeVisible();
	await undo(other).click();
	await expect(nothing(other)).toBeVisible();
	await context.close();
});

long(
	'a file that a full disk cannot take works for the visit, and the header says that it is not saved',
	async ({ page, browser, watch }) => {
		await learn(page, []);
		const { path } = await save(page);
		const context = await browser.newContext();
		await watch(context);
		const other = await context.newPage();
		await other.goto(paths.progress);
		await expect(header(other).getByRole('link', { name: /^Saved/ })).toBeVisible();
		await other.evaluate(() => {
			IDBObjectStore.prototype.add = () => {
				throw new DOMException('The disk is full.', 'QuotaExceededError');
			};
		});
		await chooser(other).setInputFiles(path);
		await expect(said(other)).toHaveText('1 answer came in.');
		await expect(header(other).getByRole('link', { name: 'Not being saved' })).toBeVisible();
		await expect(other.getByText('1 answer is recorded.')).toBeVisible();
		await undo(other).click();
		await expect(nothing(other)).toBeVisible();
		expect(await log(other)).toEqual([]);
		await context.close();
	}
);

test.describe(() => {
	test.use({ expectedNoise: /net::ERR_FAILED/ });

	long('a press that cannot load what it needs says that nothing is lost', async ({ page }) => {
		await page.goto(paths.progress);
		await expect(chooser(page)).toBeEnabled();
		await page.route('**/*.js', (route) => route.abort());
		await chooser(page).setInputFiles(textFile('{}'));
		await expect(said(page)).toHaveText('That did not work. Nothing is lost; try again.');
		expect(await violations(page, SECTION)).toEqual([]);
	});
});
