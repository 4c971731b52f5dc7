import { describe, expect, test } from 'vitest';
import type { LogRecord } from '$lib/mastery/record-schema';
import { answer, DAY, question } from '$lib/mastery/test-records';
import { debriefFacts } from './debrief-facts';

const numbers = [1, 2, 3, 4, 5, 6];
const lesson = {
	slug: 'the-strait',
	pages: [{ id: 'one', check: 6 }],
	preQuestion: 9,
	bank: [1, 2, 3, 4, 5],
	revisions: { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 9: 1 }
};
const index = {
	concepts: [{ id: 'anarchy', title: 'Anarchy' }],
	lessons: [lesson],
	questions: numbers.map((number) => question(number, { deep: number === 1 }))
};
const facts = (log: readonly LogRecord[], now = 2 * DAY) => debriefFacts(index, lesson, log, now);
const quiz = (number: number, at: number, right: boolean, sitting: string) =>
	answer(number, at, right, { sitting });

test('of an empty log: nothing moved, nothing was missed, everything is new', () => {
	expect(facts([])).toEqual({
		sitting: null,
		moved: [],
		missed: [],
		missedFrom: null,
		unmet: 5,
		standing: { kind: 'asking' }
	});
});

test('the guess before the reading, other lessons and earlier meanings say nothing', () => {
	const log = [
		answer(9, 1, false, { place: 'pre' }),
		answer(77, 2, false),
		answer(1, 3, false, { revision: 4 })
	];
	expect(facts(log)).toMatchObject({ sitting: null, missed: [], unmet: 5 });
});

describe('of two sittings', () => {
	const log = [
		answer(6, 1, false, { place: 'check', sitting: 'c' }),
		quiz(1, 2, false, 'a'),
		quiz(2, 3, true, 'a'),
		quiz(3, DAY, true, 'b'),
		quiz(4, DAY + 1, false, 'b')
	];

	test('the last one is told, with the bands before and after it', () => {
		expect(facts(log)).toMatchObject({
			sitting: { right: 1, of: 2 },
			moved: [{ title: 'Anarchy', before: 'building', after: 'building' }]
		});
		expect(facts(log.slice(0, 3)).moved).toEqual([
			{ title: 'Anarchy', before: 'building', after: 'building' }
		]);
		expect(facts(log.slice(1, 3)).moved[0]?.before).toBe('not started');
	});

	test('what was missed is told, the latest first, with the day from which it counts again', () => {
		expect(facts(log)).toMatchObject({ missed: [4, 1, 6], missedFrom: 1 + 7 * DAY, unmet: 1 });
	});

	test('what was right at last is not missed any more', () => {
		expect(facts([...log, quiz(1, DAY + 2, true, 'c')]).missed).toEqual([4, 6]);
	});

	test('the order of the log does not matter', () => {
		expect(facts([...log].reverse())).toEqual(facts(log));
	});
});

test('once everything was asked the lesson rests until the first question counts again', () => {
	const log = [1, 2, 3, 4, 5].map((number) => quiz(number, number * 1000, true, 'a'));
	const { standing, unmet } = facts(log, DAY);
	expect(unmet).toBe(0);
	expect(standing).toEqual({ kind: 'resting', from: 1000 + 7 * DAY });
	expect(facts(log, 8 * DAY).standing).toEqual({ kind: 'asking' });
});
