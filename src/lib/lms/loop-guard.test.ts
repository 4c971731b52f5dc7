import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loopGuard } from './loop-guard';
import type { LoopGuard } from './loop-guard';

interface Host {
	/** Milliseconds from a sending to the height that the host's answer leads to. */
	readonly delay: number;
	/** The height that the content has after the nth sending. */
	heightAfter(sent: number, nth: number): number;
}

/** Plays until nothing happens any more, or for 10,000 turns. Returns the heights sent. */
function play(guard: LoopGuard, { delay, heightAfter }: Host, start = 0): readonly number[] {
	const sent: number[] = [];
	let now = start;
	let height = 500;
	for (let turn = 0; turn < 10_000; turn++) {
		const verdict = guard.judge(height, now);
		if (!verdict) break;
		if ('wait' in verdict) now += verdict.wait;
		else {
			sent.push(verdict.send);
			now += delay;
			const next = heightAfter(verdict.send, sent.length);
			if (next === verdict.send) break;
			height = next;
		}
	}
	return sent;
}

const alternate = (one: number, other: number) => (sent: number) => (sent === one ? other : one);

test('lets every height through where there is time between them', () => {
	const guard = loopGuard();
	for (let i = 0; i < 100; i++) {
		expect(guard.judge(500 + 10 * i, 2000 * i)).toEqual({ send: 500 + 10 * i });
	}
});

describe('two heights that alternate', () => {
	test.each([
		['at once', 60],
		['as a slow host has it', 1500],
		['as a very slow host has it', 30_000]
	])('end with the larger, %s', (_, delay) => {
		for (const pair of [
			[500, 600],
			[500, 400]
		] as const) {
			const sent = play(loopGuard(), { delay, heightAfter: alternate(pair[0], pair[1]) });
			expect(sent.at(-1)).toBe(Math.max(...pair));
			expect(sent.length).toBeLessThanOrEqual(21);
		}
	});

	test('are not answered later either, but a third one is', () => {
		const guard = loopGuard();
		play(guard, { delay: 60, heightAfter: alternate(500, 600) });
		expect(guard.judge(500, 60_000)).toBeNull();
		guard.release();
		expect(guard.judge(500, 61_000)).toBeNull();
		expect(guard.judge(700, 62_000)).toEqual({ send: 700 });
		expect(guard.judge(500, 65_000)).toEqual({ send: 500 });
	});

	test('are sent up to 20 times', () => {
		const guard = loopGuard();
		for (let i = 0; i < 20; i++) {
			const height = i % 2 ? 600 : 500;
			expect(guard.judge(height, 60 * i)).toEqual({ send: height });
		}
		expect(guard.judge(500, 1200)).toBeNull();
	});
});

describe('a host that answers each height by a larger one', () => {
	const growing: Host = { delay: 66, heightAfter: (sent) => sent + 10 };

	test('is told 20 of them, and one more after a rest', () => {
		expect(play(loopGuard(), growing)).toEqual(Array.from({ length: 21 }, (_, i) => 500 + 10 * i));
	});

	test('is told again once the content is another one', () => {
		const guard = loopGuard();
		play(guard, growing);
		expect(guard.judge(900, 60_000)).toBeNull();
		guard.release();
		expect(guard.judge(900, 60_000)).toEqual({ send: 900 });
	});
});

test('a window that is dragged for long has its last height sent after a rest, and later ones at once', () => {
	const guard = loopGuard();
	for (let i = 0; i < 20; i++) guard.judge(500 + 3 * i, 50 * i);
	expect(guard.judge(700, 1000)).toEqual({ wait: 2000 });
	expect(guard.judge(800, 3000)).toEqual({ wait: 2000 });
	expect(guard.judge(800, 5000)).toEqual({ send: 800 });
	expect(guard.judge(820, 7000)).toEqual({ send: 820 });
	expect(guard.judge(840, 7060)).toEqual({ send: 840 });
});

test('the next page is told at once, also while a height waits and right after a trial', () => {
	const guard = loopGuard();
	for (let i = 0; i < 20; i++) guard.judge(500 + 3 * i, 50 * i);
	expect(guard.judge(700, 1000)).toEqual({ wait: 2000 });
	guard.release();
	expect(guard.judge(800, 1100)).toEqual({ send: 800 });
	for (let i = 0; i < 20; i++) guard.judge(500 + 3 * i, 1100 + 50 * i);
	guard.judge(700, 2200);
	expect(guard.judge(700, 4200)).toEqual({ send: 700 });
	guard.release();
	expect(guard.judge(900, 4300)).toEqual({ send: 900 });
});

test('no host that answers within 2 s makes it send for ever', () => {
	const heights = fc.array(fc.integer({ min: 300, max: 305 }), { minLength: 1, maxLength: 7 });
	const delays = fc.integer({ min: 50, max: 1999 });
	fc.assert(
		fc.property(heights, delays, (cycle, delay) => {
			const heightAfter = (_: number, nth: number) => cycle[nth % cycle.length] ?? 0;
			expect(play(loopGuard(), { delay, heightAfter }).length).toBeLessThanOrEqual(22);
		}),
		{ seed: 54, numRuns: 500 }
	);
});
