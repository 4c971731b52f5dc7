import { expect, test } from 'vitest';
import type { Assignment } from './assignment';
import { passRule } from './pass-rule';
import { plain, testIndex } from './test-course-index';

const both = { lessons: ['strait', 'harbour'] };
const OFTEN =
	'as often as you like: the best sitting counts. Questions come back once all were asked. To retry only what was wrong is practice, and does not count.';
const SECURE =
	'Secure takes right answers to several new questions, often in more than one sitting.';

test.each<[Partial<Assignment>, string]>([
	[
		{ pass: 80 },
		`You pass with 80 % right in your best sitting of 9 questions. You may sit the quiz ${OFTEN}`
	],
	[
		{ pass: 80, questions: 6 },
		`You pass with 80 % right in your best sitting of 6 questions. You may sit the quiz ${OFTEN}`
	],
	[
		{},
		`Complete one sitting of 9 questions; your best one is your score. You may sit the quiz ${OFTEN}`
	],
	[
		{ ...both, pass: 80 },
		`You pass with 80 % right, as the mean of your best sittings of the 2 quizzes, 5 to 9 questions each. You may sit each quiz ${OFTEN}`
	],
	[
		{ ...both, questions: 4 },
		`Complete one sitting of each of the 2 quizzes, 4 questions each; the mean of your best ones is your score. You may sit each quiz ${OFTEN}`
	],
	[
		{ by: 'secure-concepts' },
		`You pass once every concept that the quiz tests is secure. ${SECURE}`
	],
	[
		{ ...both, by: 'secure-concepts', pass: 60 },
		`You pass once 60 % of the concepts that the 2 quizzes test are secure. ${SECURE}`
	]
])('%j is told to the learner', (assignment, rule) => {
	const told = passRule({ ...plain, ...assignment }, testIndex);
	expect(`${told.rule} ${told.more}`).toBe(rule);
});
