import { HOSTS } from './hosts/hosts';
import { lesson, paths, question } from './support/course';
import { answer, answerNext, feedback, onMap, reach } from './support/learner';
import { inSoak } from './support/in-soak';
import { expect, test } from './support/test';

for (const [place, { port, base, directoryIndexes }] of Object.entries(HOSTS)) {
	const at = (path: string) => `http://localhost:${port}${base}${path}`;

	test.describe(`the build at ${place}`, () => {
		// From the root `new-lessons.spec.ts` and `keyboard.spec.ts` walk whole lessons.
		const walked = place === 'root' ? inSoak(test) : test;

		walked('is walked by links, and its questions open', async ({ page }) => {
			await page.goto(at(paths.map));
			await onMap(page).click();
			await expect(page).toHaveURL(at(paths.start));
			await answer(page, question(lesson.preQuestion));
			for (const { id, title } of lesson.pages) {
				await reach(page);
				await page.getByRole('link', { name: /^Next/ }).click();
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
				await expect(page).toHaveURL(at(paths.page(id)));
			}
			await reach(page);
			await page.goBack();
			await expect(page).toHaveURL(at(paths.page(lesson.pages.at(-2)?.id ?? '')));
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				lesson.pages.at(-2)?.title ?? ''
			);
			for (const [name, path] of [
				['Theories', paths.theories],
				['Progress', paths.progress],
				['How this works', paths.about],
				['Map', paths.map]
			] as const) {
				await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
				await expect(page).toHaveURL(at(path));
			}
		});

		const often = place === 'subPath' ? inSoak(test) : test;

		often(
			'opens every kind of page by its address, and its links out of a reading and a feedback hold',
			async ({ page }) => {
				const { id, check } = lesson.pages[0] ?? { id: '', check: 0 };
				await page.goto(at(paths.page(id)));
				await answer(page, question(check), 'wrong');
				await page.reload();
				await reach(page);
				await expect(feedback(page)).toBeVisible();
				const hrefs = await page
					.getByRole('link')
					.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
				const own = new Set(
					hrefs.map((href) => href.split('#')[0] ?? '').filter((href) => href.startsWith(at('')))
				);
				expect(own.size).toBeGreaterThan(8);
				for (const href of own) {
					expect(href).toMatch(/\/index\.html$/);
					expect((await page.request.get(href)).status(), href).toBe(200);
				}
				await page.goto(at(paths.quiz));
				await answerNext(page);
			}
		);

		if (directoryIndexes)
			test('is found under the name of a folder too', async ({ page }) => {
				await page.goto(at(`/lessons/${lesson.slug}/`));
				await answer(page, question(lesson.preQuestion));
				await page.getByRole('link', { name: /^Next/ }).click();
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(
					lesson.pages[0]?.title ?? ''
				);
			});

		test.describe(() => {
			test.use({ expectedNoise: /404 \(Not Found\)/ });

			(place === 'root' ? test : inSoak(test))(
				'says that an address does not exist, and leads to the map from any depth',
				async ({ page }) => {
					for (const path of ['/nowhere.html', `/lessons/${lesson.slug}/a/b/c/index.html`]) {
						const response = await page.goto(at(path));
						expect(response?.status()).toBe(404);
						await expect(page.getByRole('heading', { level: 1 })).toHaveText(
							'This page does not exist'
						);
						await page.getByRole('link', { name: 'Go to the course map' }).click();
						await expect(page).toHaveURL(at(paths.map));
						await expect(page.getByRole('link', { name: 'Begin:' })).toBeVisible();
					}
				}
			);
		});
	});
}
