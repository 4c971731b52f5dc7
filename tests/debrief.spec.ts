import { course, inBank, lesson, paths } from './support/course';
import { answer, atHand, panel, submit } from './support/learner';
import { sitDown } from './support/sittings';
import { expect, test } from './support/test';

const missed = inBank((one) => one.type === 'choice');
const attributed = inBank((one) => one.type === 'attribution' && one.pair === null);
const claim = (id: string) => course.claims.find((candidate) => candidate.id === id)?.text ?? '';

test('the debrief says what moved and what to read again, and offers a parallel case', async ({
	page
}) => {
	await sitDown(page, [missed]);
	await answer(page, missed, 'wrong');
	await page.goto(paths.debrief);
	await expect(page.getByText('In your last sitting 0 of 1 answers were right.')).toBeVisible();
	await expect(page.getByText(/moved from not started to building/)).toBeVisible();
	await expect(page.getByRole('link', { name: missed.passage.title }).first()).toBeVisible();
	await page.getByRole('button', { name: 'Practise on parallel cases' }).click();
	await expect(submit(page)).toBeVisible();
	const parallel = await atHand(page);
	expect(parallel.number).not.toBe(missed.number);
	expect(parallel.concept).toBe(missed.concept);
	await expect(panel(page).getByRole('heading').first()).toBeFocused();
});

test('a claim that is asked about shows its stances once it is answered, or when all keys are asked for', async ({
	page
}) => {
	const [own = ''] = attributed.claims;
	const row = page.getByRole('row', { name: claim(own) });
	await sitDown(page, [attributed]);
	await page.goto(paths.debrief);
	await expect(page.getByRole('table').first()).toBeVisible();
	await expect(row).toHaveCount(0);
	await page.goto(paths.quiz);
	await answer(page, attributed, 'right');
	await page.goto(paths.debrief);
	await expect(row.getByRole('cell')).toHaveText([/supports|contests|silent/, /./]);
	const hidden = course.claims.filter(
		(one) => one.lesson === lesson.slug && one.use === 'asked' && one.id !== own
	);
	await page.getByRole('button', { name: 'Show all keys' }).click();
	for (const { text } of hidden.slice(0, 3))
		await expect(page.getByRole('row', { name: text })).toBeVisible();
});

test("what is written in one's own words is compared, not judged, and is there after a reload", async ({
	page
}) => {
	await page.goto(paths.debrief);
	const section = page.getByRole('region', { name: 'In your own words' });
	await section.scrollIntoViewIfNeeded();
	const compare = section.getByRole('button', { name: 'Compare with a model answer' });
	await compare.click();
	await expect(section.locator('.error')).toBeVisible();
	await section.getByRole('textbox').fill('They share the fact and part at the inference.');
	await compare.click();
	await expect(section.getByRole('group', { name: 'A model answer' })).toBeVisible();
	await section.getByRole('checkbox').first().check();
	await page.reload();
	await section.scrollIntoViewIfNeeded();
	await expect(section.getByRole('textbox')).toHaveValue(/part at the inference/);
	await section.getByRole('button', { name: 'Compare with a model answer' }).click();
	await expect(section.getByRole('checkbox').first()).toBeChecked();
});
