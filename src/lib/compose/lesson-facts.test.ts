import { expect, test } from 'vitest';
import { answer, hint } from '$lib/mastery/test-records';
import type { LogRecord } from '$lib/mastery/record-schema';
import { factsOf } from './lesson-facts';

const lesson: Parameters<typeof factsOf>[0] = {
	slug: 'the-strait',
	pages: [
		{ id: 'one', check: 2 },
		{ id: 'two', check: 3 }
	],
	preQuestion: 1,
	bank: [4, 5],
	revisions: { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1 }
};
const nothing = { pages: ['one', 'two'], checked: [], oriented: false, quizzed: false };

test.each<[string, readonly LogRecord[], object]>([
	['nothing', [], {}],
	['a hint', [hint(2, 1)], {}],
	['a question of another lesson', [answer(9, 1, true)], {}],
	['the pre-question', [answer(1, 1, false)], { oriented: true }],
	['a check, wrong', [answer(3, 1, false)], { checked: ['two'] }],
	[
		'both checks, the second first',
		[answer(3, 1, true), answer(2, 2, true)],
		{ checked: ['one', 'two'] }
	],
	['one question of the quiz', [answer(5, 1, true)], {}],
	['the whole quiz', [answer(4, 1, true), answer(5, 2, false)], { quizzed: true }],
	['an earlier meaning of a check', [{ ...answer(2, 1, true), revision: 9 }], {}]
])('of a log that holds %s', (_, records, facts) => {
	expect(factsOf(lesson, records)).toEqual({ ...nothing, ...facts });
});
