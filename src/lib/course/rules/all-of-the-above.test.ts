import { expect, test } from 'vitest';
import { asking, chosen, group, told } from '../test-bank';
import { allOfTheAbove } from './all-of-the-above';

test.each([
	'It is accepted by both camps, and so each of them supports it.',
	'All of these states signed the treaty.',
	'None of the members agreed.'
])('"%s" says something itself', (text) => {
	expect(allOfTheAbove(asking(chosen(group('Why?', '*Because.', text))))).toEqual([]);
});

test.each(['All of the above.', 'None of these', 'Both of them.', 'The above holds.'])(
	'"%s" points at the others',
	(text) => {
		expect(told(allOfTheAbove(asking(chosen(group('Why?', '*Because.', text)))))).toEqual([
			`error: "${text}" points at the other options of "a-choice"; write an option that says something itself`
		]);
	}
);
