import { expect, test } from 'vitest';
import { contestedKey } from './contested-key';

const question = { id: 'which-is-causal', number: 7, revision: 2 };

test('names the question, its revision and the course, and gives the words as they were written', () => {
	expect(contestedKey(question, '0.1.0', '  Both theories would sign this.\nLine 2. ')).toBe(
		'Contested key: question 7 ("which-is-causal"), revision 2, course 0.1.0\n\nBoth theories would sign this.\nLine 2.'
	);
});

test.each(['', '   \n'])('says so where no reason is given (%j)', (words) => {
	expect(contestedKey(question, '0.1.0', words)).toMatch(/\(no reason given\)$/);
});
