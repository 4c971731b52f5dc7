import { expect, test } from 'vitest';
import { meetsOtherHalf } from './meets-other-half';

const half = { number: 4, pair: 5 };

test.each<[string, boolean, readonly number[], readonly number[], boolean]>([
	['a new pair', false, [4], [], true],
	['a pair that another sitting began', false, [4], [5], false],
	['a pair that counts again, a week after both halves', false, [4], [4, 5], true],
	['a repetition of both halves', true, [4, 5], [4, 5], true],
	['a repetition of one half', true, [4], [4, 5], false]
])('the verdict on a half waits for the other where this sitting asks both: %s', (_, ...at) => {
	const [fixed, questions, before, waits] = at;
	expect(meetsOtherHalf(half, { fixed, questions }, new Set(before))).toBe(waits);
});

test('a question without a pair waits for nothing', () => {
	const alone = { number: 4, pair: null };
	expect(meetsOtherHalf(alone, { fixed: false, questions: [4] }, new Set())).toBe(false);
});
