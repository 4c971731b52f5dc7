import { readFileSync } from 'node:fs';
import { logRecordSchema } from '$lib/mastery/record-schema';
import { lesson, paths, question } from './support/course';
import { log } from './support/device';
import { answer } from './support/learner';
import { expect, test } from './support/test';

test('the learner can take a copy of every record as a file, and each is of the published format', async ({
	page
}) => {
	await page.goto(paths.start);
	await answer(page, question(lesson.preQuestion), 'wrong');
	for (const { id, check } of lesson.pages) {
		await page.goto(paths.page(id));
		await answer(page, question(check));
	}
	await page.goto(paths.progress);
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/^two-lenses-log-\d{4}-\d\d-\d\d\.json$/);
	const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as Record<string, unknown>;
	expect(file).toMatchObject({ format: 'two-lenses-log', version: 1 });
	const records = logRecordSchema.array().parse(file.records);
	expect(records.filter(({ kind }) => kind === 'answer')).toHaveLength(1 + lesson.pages.length);
	expect(records).toEqual(await log(page));
	const texts = JSON.stringify(file);
	expect(texts).not.toContain(question(lesson.preQuestion).stem);
});

test('there is nothing to copy before the first answer', async ({ page }) => {
	await page.goto(paths.progress);
	await expect(page.getByText('There is nothing to copy yet.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Save as a file' })).toHaveCount(0);
});
