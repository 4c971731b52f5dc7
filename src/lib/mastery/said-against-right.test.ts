import { expect, test } from 'vitest';
import { bias, saidAgainstRight } from './said-against-right';
import { answer, hint } from './test-records';

test('counts answers by what was said of them, and leaves out those of which nothing was said', () => {
	const log = [
		answer(1, 1, true, { confidence: 0.9 }),
		answer(2, 2, false, { confidence: 0.9 }),
		answer(3, 3, true, { confidence: 0.5 }),
		answer(4, 4, true),
		hint(5, 5)
	];
	expect(saidAgainstRight(log)).toEqual([
		{ said: 0.5, of: 1, right: 1 },
		{ said: 0.74, of: 0, right: 0 },
		{ said: 0.9, of: 2, right: 1 }
	]);
});

test.each([
	['surer than right', [{ said: 0.9, of: 10, right: 5 }], 0.4],
	['less sure than right', [{ said: 0.5, of: 10, right: 8 }], -0.3],
	[
		'as sure as right',
		[
			{ said: 0.5, of: 10, right: 5 },
			{ said: 0.9, of: 10, right: 9 }
		],
		0
	]
])('the bias of one who is %s', (_, bins, expected) => {
	expect(bias(bins)).toBeCloseTo(expected, 10);
});

test('of no answer there is no bias', () => {
	expect(bias(saidAgainstRight([]))).toBeNull();
});
