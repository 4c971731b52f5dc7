import { expect, test } from 'vitest';
import type { LogRecord } from '$lib/mastery/record-schema';
import { answer, secured } from '$lib/mastery/test-records';
import type { Assignment } from './assignment';
import { report } from './report';
import { standing } from './standing';
import { plain, sat, testIndex } from './test-course-index';

const both = { lessons: ['strait', 'harbour'] };
const whole = sat('1 2 3 4 5 6 7 8 -9');
const second = sat('13 14 15 16 -17', 's2', 90_000);

test.each<[string, readonly LogRecord[], Partial<Assignment>, string]>([
	['nothing', [], {}, 'You have not begun yet.'],
	['one answer', [answer(1, 1, true)], {}, 'A whole sitting of the quiz is still to come.'],
	[
		'a whole sitting',
		whole,
		{},
		'Your best sitting: 8 of 9 right. Your score: 88.89 of 100. You have completed this.'
	],
	[
		'a pass',
		whole,
		{ pass: 80 },
		'Your best sitting: 8 of 9 right. Your score: 88.89 of 100. You have passed.'
	],
	[
		'less than a pass',
		whole,
		{ pass: 90 },
		'Your best sitting: 8 of 9 right. Your score: 88.89 of 100. That is not a pass yet.'
	],
	['one lesson of two', whole, both, '1 of 2 quizzes sat.'],
	[
		'both lessons',
		[...whole, ...second],
		both,
		'2 of 2 quizzes sat. Your score: 84.44 of 100. You have completed this.'
	],
	[
		'one secure concept of two',
		[...whole, secured('anarchy', 9e7)],
		{ ...both, by: 'secure-concepts' },
		'1 of 2 quizzes sat. Your score: 50 of 100.'
	]
])(
	'of a log that holds %s the learner reads the numbers that are reported',
	(_, records, assignment, words) => {
		expect(standing(report(testIndex, records, { ...plain, ...assignment }))).toBe(words);
	}
);
