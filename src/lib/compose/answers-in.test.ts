import { expect, test } from 'vitest';
import { answer, hint } from '$lib/mastery/test-records';
import { answersIn } from './answers-in';

const revisions = { 1: 1, 2: 3 };
const always = () => true;

test('holds the first answer to each question, whatever the order of the records', () => {
	const first = answer(1, 1000, false, { response: ['a'] });
	const later = answer(1, 2000, true, { response: ['b'] });
	for (const records of [
		[first, later],
		[later, first]
	])
		expect(answersIn(records, revisions, always)).toEqual({ 1: { response: ['a'], right: false } });
});

test('leaves out other sittings, hints, old revisions and questions that are gone', () => {
	const records = [
		answer(1, 1000, true, { sitting: 'other' }),
		hint(1, 1500),
		answer(2, 1000, true, { sitting: 'this', revision: 2 }),
		answer(9, 1000, true, { sitting: 'this' })
	];
	expect(answersIn(records, revisions, ({ sitting }) => sitting === 'this')).toEqual({});
});

test('holds an answer at the current revision behind one at an old revision', () => {
	const records = [
		answer(2, 1000, false, { revision: 2 }),
		answer(2, 2000, true, { revision: 3, response: ['c'] })
	];
	expect(answersIn(records, revisions, always)).toEqual({ 2: { response: ['c'], right: true } });
});
