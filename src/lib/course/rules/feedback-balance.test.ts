import { expect, test } from 'vitest';
import { attributionOf, option } from '$lib/questions/test-questions';
import { asking, entryOf, times, told } from '../test-bank';
import { feedbackBalance } from './feedback-balance';

const keyed = (theory: string, words: number) =>
	entryOf(
		attributionOf([
			{ ...option(theory, true), reason: times(words, () => 'word').join(' ') },
			option('both')
		]),
		{ keys: [theory] }
	);
const bank = (pairs: number, liberal: number, realist: number) =>
	asking(
		...times(pairs, () => keyed('liberal-internationalism', liberal)),
		...times(pairs, () => keyed('offensive-realism', realist))
	);

test.each([
	[40, 40],
	[40, 36]
])('says nothing where reasons average %i and %i words', (liberal, realist) => {
	expect(feedbackBalance(bank(3, liberal, realist))).toEqual([]);
});

test('warns of a lesson beyond ten per cent, and says which side to lengthen', () => {
	expect(told(feedbackBalance(bank(3, 40, 35)))).toEqual([
		'warning: reasons of right answers average 40.0 words where a liberal premise decides and 35.0 where a realist one does; lengthen the realist ones or trim the liberal ones to within 10 %'
	]);
});

test('is an error over a course of 60 reasons', () => {
	expect(feedbackBalance(bank(30, 30, 40)).map(({ severity }) => severity)).toEqual([
		'error',
		'warning'
	]);
});

test('knows the side of an item by the premise that decides it', () => {
	const decides = { kind: 'premise', id: 'li-2', label: '', text: '', href: '' } as const;
	const choice = entryOf({ decides });
	expect(told(feedbackBalance(asking(choice, keyed('offensive-realism', 30))))[0]).toContain(
		'average 2.0 words where a liberal premise decides'
	);
});
