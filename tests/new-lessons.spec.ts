import { SITTING } from '$lib/questions/sitting';
import { course, question } from './support/course';
import { answer, answerNext, atHand, expectOutcome, next } from './support/learner';
import { expect, test } from './support/test';

const lesson = course.lessons.at(-1);

test('the last lesson is worked through from the map to its debrief', async ({ page }) => {
	test.slow();
	if (!lesson) throw new Error('no lesson');
	await page.goto('/index.html');
	await page.getByRole('main').getByRole('link', { name: lesson.title, exact: true }).click();
	await answer(page, question(lesson.preQuestion), 'wrong');
	for (const { title, check } of lesson.pages) {
		await page.getByRole('link', { name: /^Next/ }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await answer(page, question(check), 'right');
		await expectOutcome(page, 'right');
	}
	await page.getByRole('link', { name: /^Next/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quiz');
	for (let place = 1; place <= SITTING; place++) {
		await atHand(page);
		await answerNext(page, 'right');
		const isLast = (await next(page).textContent()) === 'See the result';
		await next(page).click();
		if (isLast) break;
	}
	await page.getByRole('link', { name: 'Go to the debrief' }).click();
	await expect(page.getByRole('heading', { name: 'What moved' })).toBeVisible();
	const concept = course.concepts.find(({ id }) => id === lesson.concepts[0]);
	await expect(
		page.getByRole('heading', { name: concept?.title ?? '', exact: true })
	).toBeVisible();
	await expect(page.getByText('Secure.').first()).toBeVisible();
});
