import { inSoak } from './support/in-soak';
import type { Page } from '@playwright/test';
import { hostInWords } from '$lib/compose/host-in-words';
import type { HostState } from '$lib/compose/host.svelte';
import { packLog } from '$lib/storage/packed/pack-log';
import { lesson, page as readingPage, question } from './support/course';
import type { Outcome } from './support/course';
import {
	answer,
	answerNext,
	atHand,
	checked,
	feedback,
	fillIn,
	heading,
	next,
	reach,
	slot
} from './support/learner';
import { calls, expect, fail, KINDS, link, sco, strip, test } from './support/lms';
import type { Sco } from './support/lms';

const says = (state: HostState) => hostInWords(state, true)?.words ?? '';
const CONNECTED = says('saved');
/** Milliseconds for which every call of a slow LMS blocks. */
const long = inSoak(test);
const DELAY = process.env.SOAK ? 300 : 20;
const HOWS = ['false', 'throw'] as const;

/** Answers a whole sitting of three; the outcomes are those of its questions. */
async function sit(frame: Sco, outcomes: readonly Outcome[]): Promise<number[]> {
	const numbers: number[] = [];
	for (const outcome of outcomes) {
		numbers.push((await answerNext(frame, outcome)).number);
		await next(frame).click();
	}
	await expect(frame.getByRole('heading', { name: 'right in this sitting' })).toBeVisible();
	return numbers;
}

const again = (frame: Sco) => frame.getByRole('button', { name: 'Another sitting' }).click();

for (const kind of KINDS) {
	test.describe(`in ${kind}`, () => {
		// Without a browser every case runs on both.
		(kind === 'strict' ? test : long)(
			'a sitting without a mistake passes with 100, a worse one takes nothing away, and a review sends nothing',
			async ({ page, classroom }) => {
				const learner = `${kind}-passes`;
				const frame = await classroom.open(page, kind, 'quiz', learner);
				await expect(link(frame)).toHaveText(CONNECTED);
				expect(classroom.told(learner)).toMatchObject({ score: undefined, status: 'incomplete' });
				await expect(strip(frame)).toContainText('You pass with 60 % right');
				await sit(frame, ['right', 'right', 'right']);
				const passed = { score: '100', status: 'passed', exit: '' };
				await expect.poll(() => classroom.told(learner)).toEqual(passed);
				await expect(strip(frame)).toContainText('Your score: 100 of 100. You have passed.');
				// The result stands where the questions stood.
				await expect.poll(async () => (await slot(frame).boundingBox())?.height).toBeLessThan(50);

				await test.step('a worse sitting', async () => {
					await again(frame);
					await sit(frame, ['wrong', 'wrong', 'wrong']);
					await expect.poll(() => classroom.answered(learner)).toHaveLength(6);
					expect(classroom.told(learner)).toEqual(passed);
					expect(classroom.listed(learner)).toBe(6);
				});

				await test.step('a review', async () => {
					await classroom.open(page, kind, 'quiz', learner, { mode: 'review' });
					await expect(link(frame)).toHaveText(says('silent'));
					const before = classroom.history(learner).length;
					await again(frame);
					await answerNext(frame, 'wrong');
					await strip(frame).getByRole('button', { name: 'Exit', exact: true }).click();
					await expect(link(frame)).toHaveText(says('closed'));
					const names = (await calls(page)).map((call) => call.split(' ')[0]);
					expect(new Set(names)).not.toContain('LMSSetValue');
					expect(new Set(names)).not.toContain('LMSCommit');
					expect(names.filter((name) => name === 'LMSFinish')).toHaveLength(1);
					for (const book of classroom.history(learner).slice(before))
						expect(book).toMatchObject({ 'cmi.core.score.raw': '100' });
					expect(classroom.told(learner)).toMatchObject({ score: '100', status: 'passed' });
					expect(classroom.answered(learner)).toHaveLength(6);
				});
			}
		);

		(kind === 'strict' ? long : test)(
			'a score below the pass mark leaves the work open, and a better sitting on another device raises it',
			async ({ page, device, classroom }) => {
				const learner = `${kind}-retries`;
				const frame = await classroom.open(page, kind, 'quiz', learner);
				const first = await sit(frame, ['right', 'wrong', 'wrong']);
				const open = { score: '33.33', status: 'incomplete', exit: 'suspend' };
				await expect.poll(() => classroom.told(learner)).toEqual(open);
				await expect(strip(frame)).toContainText(
					'Your score: 33.33 of 100. That is not a pass yet.'
				);
				await page.close({ runBeforeUnload: false });

				const other = await classroom.open(await device(), kind, 'quiz', learner);
				await expect(strip(other)).toContainText('Your best sitting: 1 of 3 right.');
				const second = await sit(other, ['right', 'right', 'wrong']);
				expect(first.filter((number) => second.includes(number))).toEqual([]);
				await expect
					.poll(() => classroom.told(learner))
					.toEqual({ score: '66.67', status: 'passed', exit: '' });
				expect(classroom.answered(learner)).toEqual([...first, ...second]);
				expect(classroom.listed(learner)).toBe(6);
			}
		);
	});
}

const tryAgain = (frame: Sco) =>
	strip(frame).getByRole('button', { name: 'Try again now' }).click();
const support = (frame: Sco) => strip(frame).locator('details');
const leave = (page: Page) => page.close({ runBeforeUnload: false });

test('each call that fails is said while the lesson goes on, and what was not taken arrives later', async ({
	page,
	classroom
}) => {
	const learner = 'meets-failures';
	const frame = await classroom.open(page, 'strict', 'quiz', learner, {
		failing: { call: 'LMSInitialize', how: 'false' }
	});
	for (const call of ['LMSInitialize', 'LMSGetValue'])
		for (const how of HOWS)
			await test.step(`${call} fails by ${how}`, async () => {
				await expect(link(frame)).toHaveText(says('refused'));
				await fail(page, { call, how });
				await tryAgain(frame);
				await expect(support(frame)).toContainText(`${call} failed (${how === 'false' ? 101 : 0})`);
			});
	const first = (await answerNext(frame)).number;
	await fail(page, null);
	await tryAgain(frame);
	await expect(link(frame)).toHaveText(CONNECTED);
	await expect.poll(() => classroom.answered(learner)).toEqual([first]);

	await next(frame).click();
	await expect(heading(frame, 2)).toBeVisible();
	await fail(page, { call: 'LMSSetValue', how: 'false' });
	const second = (await answerNext(frame)).number;
	for (const call of ['LMSSetValue', 'LMSCommit'])
		for (const how of HOWS)
			await test.step(`${call} fails by ${how}`, async () => {
				await expect(link(frame)).toHaveText(says('failing'));
				await fail(page, { call, how });
				await tryAgain(frame);
				await expect(support(frame)).toContainText(`${call} failed (${how === 'false' ? 101 : 0})`);
				expect(classroom.answered(learner)).toEqual([first]);
			});
	await fail(page, null);
	await tryAgain(frame);
	await expect.poll(() => classroom.answered(learner)).toEqual([first, second]);

	await test.step('the LMS is lost in the middle, and comes back', async () => {
		await next(frame).click();
		await expect(heading(frame, 3)).toBeVisible();
		await fail(page, { call: '*', how: 'throw' });
		await answerNext(frame);
		await next(frame).click();
		await expect(link(frame)).toHaveText(says('failing'));
		await expect(strip(frame)).toContainText('You have passed.');
		expect(classroom.told(learner)).toMatchObject({ score: undefined, status: 'incomplete' });
		await fail(page, null);
		await tryAgain(frame);
		await expect
			.poll(() => classroom.told(learner))
			.toEqual({ score: '100', status: 'passed', exit: '' });
		expect(classroom.listed(learner)).toBe(3);
	});
});

const CLOSED = process.env.SOAK ? KINDS : KINDS.slice(0, 1);
for (const kind of CLOSED)
	test(`in ${kind} a sitting goes on wherever its tab was closed, on a device that never saw it, and asks nothing twice`, async ({
		device,
		classroom
	}) => {
		const learner = `${kind}-leaves`;
		const asked: number[] = [];
		const open = { score: undefined, status: 'incomplete' };
		const visit = async (left: string, act: (frame: Sco) => Promise<void>) =>
			test.step(left, async () => {
				const page = await device();
				const frame = await classroom.open(page, kind, 'quiz', learner);
				await expect(heading(frame, asked.length + 1)).toBeVisible();
				await act(frame);
				await leave(page);
				await expect.poll(() => classroom.answered(learner)).toEqual(asked);
				expect(new Set(asked).size).toBe(asked.length);
			});
		await visit('closed before anything is done', async (frame) => reach(frame));
		expect(classroom.told(learner)).toMatchObject(open);
		await visit('closed before Check', async (frame) => {
			await fillIn(frame, await atHand(frame), 'right');
		});
		await visit('closed right after Check', async (frame) => {
			asked.push((await answerNext(frame)).number);
		});
		expect(classroom.told(learner)).toMatchObject({ ...open, exit: 'suspend' });
		await visit('closed right after Next', async (frame) => {
			asked.push((await answerNext(frame, 'wrong')).number);
			await next(frame).click();
		});
		expect(classroom.told(learner)).toMatchObject({ ...open, exit: 'suspend' });
		await visit('closed with the result', async (frame) => {
			asked.push((await answerNext(frame)).number);
			await next(frame).click();
		});
		expect(classroom.told(learner)).toEqual({ score: '66.67', status: 'passed', exit: '' });
		expect(classroom.listed(learner)).toBe(3);
	});

test('a lesson goes on at its bookmark on another device, and shows nothing of it to another learner', async ({
	page,
	device,
	classroom
}) => {
	const [learner, other] = ['moves', 'comes-after'];
	const { id, check } = readingPage(1);
	const first = await classroom.open(page, 'scorm-again', 'lesson', learner);
	await expect(link(first)).toHaveText(CONNECTED);
	await expect(strip(first)).toContainText('You have not begun yet.');
	await first.locator(`a[href*="${id}/index.html"]`).first().click();
	await answer(first, question(check), 'wrong');
	await leave(page);
	await expect.poll(() => classroom.answered(learner)).toEqual([check]);

	const shared = await device();
	const frame = await classroom.open(shared, 'scorm-again', 'lesson', learner);
	await expect(strip(frame)).toContainText('A whole sitting of the quiz is still to come.');
	await strip(frame).getByRole('link', { name: 'Continue where you were' }).click();
	await slot(frame).scrollIntoViewIfNeeded();
	await expect(feedback(frame)).toHaveAttribute('data-verdict', 'wrong');
	await expect(strip(frame).getByRole('link', { name: 'Continue where you were' })).toHaveCount(0);

	await test.step('another learner on this device', async () => {
		await classroom.open(shared, 'scorm-again', 'lesson', other);
		await expect(strip(frame)).toContainText('You have not begun yet.');
		await expect(strip(frame).getByRole('link', { name: 'Continue' })).toHaveCount(0);
		await frame.locator(`a[href*="${id}/index.html"]`).first().click();
		await answer(frame, question(check), 'right');
		await expect.poll(() => classroom.answered(other)).toEqual([check]);
		expect(classroom.records(learner)).toMatchObject([{ right: false }]);
	});

	await test.step('nobody, because there is no API', async () => {
		await classroom.open(shared, 'none', 'lesson', 'nobody');
		await expect(link(frame)).toHaveText(says('alone'));
		await frame.locator(`a[href*="${id}/index.html"]`).first().click();
		await answer(frame, question(check), 'right');
		expect(classroom.history('nobody')).toEqual([]);
	});
});

test('what cannot be read stays until the learner answers, and what an older package kept is kept', async ({
	page,
	classroom
}) => {
	const STATE = 'cmi.suspend_data';
	for (const state of ['Z-from-a-later-version', '1damaged-in-some-way'])
		await test.step(state, async () => {
			const learner = state;
			const stored = {
				...{ [STATE]: state, 'cmi.core.lesson_status': 'incomplete' },
				'cmi.core.score.raw': '50'
			};
			classroom.lms.write(learner, stored);
			const frame = await classroom.open(page, 'strict', 'quiz', learner);
			await expect(link(frame)).toContainText('could not be read');
			await reach(frame);
			await page.goto('about:blank');
			await expect.poll(() => classroom.history(learner).length).toBeGreaterThan(1);
			expect(classroom.lms.book(learner)).toMatchObject(stored);
		});
	await test.step('once the learner answers', async () => {
		const learner = '1damaged-in-some-way';
		const frame = await classroom.open(page, 'strict', 'quiz', learner);
		const { number } = await answerNext(frame);
		await expect(link(frame)).toHaveText(CONNECTED);
		await expect.poll(() => classroom.lms.book(learner)[STATE]).not.toBe(learner);
		expect(classroom.answered(learner)).toEqual([number]);
		expect(classroom.told(learner)).toMatchObject({ score: '50', status: 'incomplete' });
	});
	await test.step('of an older package', async () => {
		const learner = 'updated';
		const [known = 0] = lesson.bank;
		const common = {
			...{ v: 1 as const, kind: 'answer' as const, course: '0.0.9', sitting: 'earlier', seed: 7 },
			...{ response: [], right: true, hint: false, confidence: null, place: 'quiz' as const },
			attempt: 1
		};
		const old = [
			{ ...common, id: 'olddevice-1', at: 1767225600000, number: 9999, revision: 3 },
			{ ...common, id: 'olddevice-2', at: 1767225660000, number: known, revision: 1 }
		];
		const { text } = packLog(old, {
			...{ alphabets: classroom.alphabets, most: 3800, keep: new Set(), secure: [] },
			conceptOf: () => undefined
		});
		classroom.lms.write(learner, { [STATE]: text, 'cmi.core.lesson_status': 'incomplete' });
		const frame = await classroom.open(page, 'strict', 'quiz', learner);
		const { number } = await answerNext(frame);
		expect(number).not.toBe(known);
		await expect.poll(() => classroom.answered(learner)).toEqual([9999, known, number]);
		expect(classroom.records(learner)).toMatchObject([
			{ course: '0.0.9' },
			{ course: '0.0.9' },
			{}
		]);
	});
});

long(
	'a slow LMS, a second frame of the package and going away and back lose nothing',
	async ({ page, classroom }) => {
		const learner = 'opens-twice';
		await classroom.open(page, 'strict', 'quiz', learner, { frames: 2, delay: DELAY });
		const [first, second] = [sco(page), page.locator('iframe').nth(1).contentFrame()];
		const asked = [(await answerNext(first)).number];
		const kept = () => [...new Set(classroom.answered(learner))];
		await expect.poll(kept).toEqual(asked);
		// The second may have loaded the question before it was answered in the first, or after.
		await answerNext(second);
		await next(second).click();
		await expect(heading(second, 2)).toBeVisible();
		asked.push((await answerNext(second)).number);
		await expect.poll(kept, { timeout: 30_000 }).toEqual(asked);
		await test.step('away and back', async () => {
			await page.goto('about:blank');
			await page.goBack();
			await expect(link(sco(page))).toHaveText(CONNECTED, { timeout: 30_000 });
			// The browser shows the launch as it was at first, with an empty state; the device has the answers.
			await expect.poll(kept, { timeout: 30_000 }).toEqual(asked);
		});
	}
);

test('after saving and leaving, an LMS that takes no second session keeps what it has, and the next launch has the rest', async ({
	page,
	classroom
}) => {
	const learner = 'goes-on';
	const frame = await classroom.open(page, 'strict', 'quiz', learner);
	const first = (await answerNext(frame)).number;
	await strip(frame).getByRole('button', { name: 'Save and exit' }).click();
	await expect(link(frame)).toHaveText(says('closed'));
	expect(classroom.answered(learner)).toEqual([first]);
	await strip(frame).getByRole('button', { name: 'Go on' }).click();
	await expect(link(frame)).toHaveText(says('refused'));
	await checked(frame);
	await next(frame).click();
	await expect(heading(frame, 2)).toBeVisible();
	const second = (await answerNext(frame)).number;
	expect(classroom.answered(learner)).toEqual([first]);
	await classroom.open(page, 'strict', 'quiz', learner);
	await expect.poll(() => classroom.answered(learner)).toEqual([first, second]);
});

long(
	'a tab that is killed before anything was sent loses nothing on its device',
	async ({ page, context, classroom }) => {
		const learner = 'is-killed';
		const frame = await classroom.open(page, 'strict', 'quiz', learner);
		await expect(link(frame)).toHaveText(CONNECTED);
		await fail(page, { call: '*', how: 'throw' });
		const first = (await answerNext(frame)).number;
		const session = await context.newCDPSession(page);
		void session.send('Page.crash').catch(() => undefined);
		await page.waitForEvent('crash');
		expect(classroom.answered(learner)).toEqual([]);
		const tab = await context.newPage();
		await classroom.open(tab, 'strict', 'quiz', learner);
		await expect.poll(() => classroom.answered(learner)).toEqual([first]);
		await expect(heading(sco(tab), 1)).toBeVisible();
		await checked(sco(tab));
	}
);
