import { expect, test } from 'vitest';
import { question } from '$lib/mastery/test-records';
import { formatRates } from './format-rates';

test('gives the range of every format that is in use', () => {
	const catalogue = [
		question(1, { type: 'choice', guess: 1 / 3, slip: 0.1 }),
		question(2, { type: 'choice', guess: 0.25, slip: 0.1 }),
		question(3, { type: 'odd-one-out', guess: 0.25, slip: 0.12 }),
		question(4, { type: 'sort', guess: 0.11, slip: 0.11, deep: true })
	];
	expect(formatRates(catalogue)).toEqual([
		{ name: 'choice', guess: '.25 to .333', slip: '.10', deep: false },
		{ name: 'odd one out', guess: '.25', slip: '.12', deep: false },
		{ name: 'sort', guess: '.11', slip: '.11', deep: true }
	]);
});
