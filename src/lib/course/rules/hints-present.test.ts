import { expect, test } from 'vitest';
import { asking, entryOf, told } from '../test-bank';
import { hintsPresent } from './hints-present';

test('says nothing of a question with a hint, nor of one that is not scored', () => {
	const questions = [entryOf({ hints: ['Look at the second half.'] }), entryOf({ scored: false })];
	expect(hintsPresent(asking(...questions))).toEqual([]);
});

test('warns of a scored question without one', () => {
	expect(told(hintsPresent(asking(entryOf())))).toEqual([
		'warning: "a-choice" has no hint; write one to three, from a gentle to a plain one'
	]);
});
