import { expect, test } from 'vitest';
import { asking, attributed, told } from '../test-bank';
import { mirrorPairs } from './mirror-pairs';

const half = (number: number, key: string) =>
	attributed(key, { number, id: `half-${number}`, pair: 3 - number });

test('says nothing of a pair in which each theory decides one half', () => {
	const pair = [half(1, 'liberal-internationalism'), half(2, 'offensive-realism')];
	expect(mirrorPairs(asking(...pair))).toEqual([]);
});

test('refuses, once, a pair with two halves on one side', () => {
	const pair = [half(1, 'offensive-realism'), half(2, 'offensive-realism')];
	expect(told(mirrorPairs(asking(...pair)))).toEqual([
		'error: "half-1" and "half-2" are a mirror pair and both are decided by offensive-realism; let each theory decide one half'
	]);
});
