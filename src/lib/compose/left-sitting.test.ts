import { expect, test } from 'vitest';
import { answer, hint } from '$lib/mastery/test-records';
import { leftSitting } from './left-sitting';

const lesson = { bank: [1, 2, 3, 4], revisions: { 1: 1, 2: 1, 3: 2, 4: 1, 9: 1 } };
const quiz = (number: number, at: number, more = {}) =>
	answer(number, at, true, { place: 'quiz', sitting: 'this', seed: 7, ...more });

test('goes on after the questions that were answered, in their order, under the same seed', () => {
	const records = [quiz(2, 2000), hint(4, 2500), quiz(1, 1000), quiz(2, 3000)];
	expect(leftSitting(records, lesson, 3)).toEqual({
		...{ sitting: 'this', seed: 7, questions: [1, 2], fixed: false, at: 2 },
		...{ response: [], resumeAt: 'answering', confidence: null }
	});
});

test('is the last sitting, whichever came before', () => {
	const records = [quiz(1, 1000, { sitting: 'earlier' }), quiz(2, 2000)];
	expect(leftSitting(records, lesson, 3)?.questions).toEqual([2]);
});

test.each([
	['nothing was answered in the quiz', [answer(1, 1000, true, { place: 'check' })]],
	['it is whole', [quiz(1, 1000), quiz(2, 2000)]],
	['its questions are of another lesson', [quiz(9, 1000)]],
	['its question has another meaning now', [quiz(3, 1000)]],
	[
		'it repeats what was missed before',
		[quiz(1, 1000, { sitting: 'earlier', right: false }), quiz(1, 2000)]
	]
])('is none where %s', (_, records) => {
	expect(leftSitting(records, lesson, 2)).toBeNull();
});
