import { expect, test } from 'vitest';
import { asking, attributed, entryOf, times, told } from '../test-bank';
import { theoryBalance } from './theory-balance';

const bank = (liberal: number, realist: number) =>
	asking(
		...times(liberal, () => attributed('liberal-internationalism')),
		...times(realist, () => attributed('offensive-realism')),
		attributed('both')
	);

test.each([
	[0, 1],
	[5, 5],
	[20, 22]
])('says nothing of %i liberal and %i realist keys', (liberal, realist) => {
	expect(theoryBalance(bank(liberal, realist))).toEqual([]);
});

test.each([
	['warning', 4, 6],
	['error', 27, 33]
])('gives a(n) %s for %i liberal and %i realist keys', (severity, liberal, realist) => {
	expect(told(theoryBalance(bank(liberal, realist)))).toEqual([
		`${severity}: ${liberal} right answers rest on a liberal premise and ${realist} on a realist one; bring them within 10 % of each other`
	]);
});

test('counts a choice by the premise that decides it, and each item of a sort', () => {
	const decides = { kind: 'premise', id: 'or-2', label: '', text: '', href: '' } as const;
	const sorted = entryOf({}, { keys: ['offensive-realism', 'offensive-realism'] });
	expect(theoryBalance(asking(sorted, entryOf({ decides })))).toHaveLength(1);
});
