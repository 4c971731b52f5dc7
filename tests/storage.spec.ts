import type { Page } from '@playwright/test';
import { lesson, pageWithCheck, paths, question } from './support/course';
import { answers } from './support/device';
import { answer, answerNext, feedback, heading, reach } from './support/learner';
import { inSoak } from './support/in-soak';
import { expect, test } from './support/test';

const header = (page: Page) => page.getByRole('banner');
const refused = (page: Page) => header(page).getByRole('link', { name: 'Not being saved' });
const follow = (page: Page, name: string | RegExp) =>
	page.getByRole('link', { name }).first().click();

/** Answers a page's check, coming to it by a link, so that the visit goes on. */
async function answerCheck(page: Page, at: number, outcome: 'right' | 'wrong') {
	const { title, check } = lesson.pages[at] ?? { title: '', check: 0 };
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await answer(page, question(check), outcome);
}

async function expectEvidence(page: Page, words: string) {
	await header(page).getByRole('link', { name: 'Progress', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Progress');
	await expect(page.locator('.evidence', { hasText: words })).toHaveText(`Answers: ${words}.`);
}

const BROKEN = {
	'indexedDB.open throws': () => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('refused', 'UnknownError');
		};
	},
	'the database is of a later version of the course': () => {
		indexedDB.open('two-lenses', 3);
	},
	'naming indexedDB throws': () => {
		Object.defineProperty(window, 'indexedDB', {
			get() {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			}
		});
	},
	'every transaction is refused': () => {
		IDBDatabase.prototype.transaction = () => {
			throw new DOMException('refused', 'UnknownError');
		};
	},
	'there is no indexedDB, no localStorage and no channel': () => {
		const refuse = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
		Object.defineProperty(window, 'indexedDB', { value: undefined });
		Object.defineProperty(window, 'localStorage', { get: refuse });
		Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
	}
};

const LONG = ['indexedDB.open throws', 'every transaction is refused'];

for (const [what, breakIt] of Object.entries(BROKEN))
	(LONG.includes(what) ? inSoak(test) : test)(
		`everything is usable and the visit's answers count where ${what}`,
		async ({ page }) => {
			await page.addInitScript(breakIt);
			await page.goto(paths.page(lesson.pages[0]?.id ?? ''));
			await reach(page);
			await expect(refused(page)).toBeVisible();
			await answerCheck(page, 0, 'right');
			await follow(page, /^Next/);
			await answerCheck(page, 1, 'wrong');
			await follow(page, /^Quiz/);
			await expect(heading(page, 1)).toBeVisible();
			await answerNext(page);
			await expectEvidence(page, 'right, wrong, right');
			await expect(refused(page)).toBeVisible();
			await expect(page.getByText('Nothing is being saved')).toBeVisible();
			await page.goBack();
			await expect(feedback(page)).toHaveAttribute('data-verdict', 'right');
			await header(page).getByRole('link', { name: 'Two Lenses' }).click();
			await expect(page.getByRole('link', { name: 'Continue:' })).toBeVisible();
		}
	);

test('answers that can no longer be written are kept for the visit, said to be unsaved, and written once it works again', async ({
	page
}) => {
	await page.addInitScript(() => {
		const state = window as Window & { isFull?: boolean };
		for (const name of ['add', 'put'] as const) {
			const write = IDBObjectStore.prototype[name];
			IDBObjectStore.prototype[name] = function (...parameters) {
				if (state.isFull) throw new DOMException('The disk is full.', 'QuotaExceededError');
				return write.apply(this, parameters);
			};
		}
	});
	const setFull = (isFull: boolean) =>
		page.evaluate(
			(value) => void ((window as Window & { isFull?: boolean }).isFull = value),
			isFull
		);

	await page.goto(paths.page(lesson.pages[0]?.id ?? ''));
	await reach(page);
	await answerCheck(page, 0, 'right');
	await expect(refused(page)).toHaveCount(0);
	expect(await answers(page)).toHaveLength(1);

	await setFull(true);
	await follow(page, /^Next/);
	await answerCheck(page, 1, 'wrong');
	await expect(refused(page)).toBeVisible();
	expect(await answers(page)).toHaveLength(1);
	await expectEvidence(page, 'right, wrong');
	await expect(refused(page)).toBeVisible();

	await page.goBack();
	await reach(page);
	await expect(feedback(page)).toHaveAttribute('data-verdict', 'wrong');
	await setFull(false);
	await follow(page, /^Next/);
	await answerCheck(page, 2, 'right');
	expect((await answers(page)).map(({ number }) => number).sort()).toEqual(
		lesson.pages.map(({ check }) => check).sort()
	);
	await expect(refused(page)).toHaveCount(0);
	await expectEvidence(page, 'right, wrong, right');
});

test('the header says in words that answers are saved, and leads to what that means', async ({
	page
}) => {
	await page.goto(paths.page(pageWithCheck('choice').id));
	const state = header(page).getByRole('link', { name: /^Saved/ });
	await expect(state).toBeVisible();
	await state.click();
	await expect(page).toHaveURL(/progress\/index\.html#saving$/);
	await expect(page.getByRole('heading', { name: 'Saving' })).toBeVisible();
});

test('a damaged record and a damaged place are passed over, and nothing else is lost', async ({
	page
}) => {
	const [first, second] = lesson.pages;
	await page.goto(paths.page(first?.id ?? ''));
	await answer(page, question(first?.check ?? 0));
	await page.goto(paths.quiz);
	await reach(page);
	const [sound] = await answers(page);
	// Right in everything but its response and its id: counted, if nobody looked.
	const damaged = { ...sound, id: 'damaged', number: second?.check, response: 'text' };
	await page.evaluate(
		(record) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('two-lenses');
				opening.onsuccess = () => {
					const work = opening.result.transaction(['log', 'envelopes'], 'readwrite');
					work.objectStore('log').put(record);
					work.objectStore('envelopes').openCursor().onsuccess = (event) => {
						const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
						if (!cursor) return;
						const { version, content } = cursor.value as Record<string, unknown>;
						cursor.update({ version, content, value: { sitting: 7 }, lesson: null, rows: 'none' });
						cursor.continue();
					};
					work.oncomplete = () => {
						opening.result.close();
						resolve();
					};
					work.onabort = () => reject(work.error);
				};
			}),
		damaged
	);
	await page.reload();
	await expect(heading(page, 1)).toBeVisible();
	await expectEvidence(page, 'right');
});
