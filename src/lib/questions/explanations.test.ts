import { expect, test } from 'vitest';
import { checkCourse } from '$lib/course/check-course';
import { readLessons } from '../../cli/read-lessons';
import { askedPart, explainedPart, explainedQuestion } from './explanations';
import { typeOf } from './registry';
import type { Question } from './contract';

const { course } = checkCourse(readLessons('lessons'));
const questions = (course?.questions ?? []).map(({ question }) => question);
const table = questions.map((question) => [question.id, question] as const);

test.each(table)('%s is whole again from its two parts', (_id, question) => {
	const wire = (part: unknown) => JSON.parse(JSON.stringify(part)) as unknown;
	const whole = explainedQuestion(
		wire(askedPart(question)) as Question,
		wire(explainedPart(question))
	);
	expect(whole).toEqual(JSON.parse(JSON.stringify(question)));
});

test.each(table)('%s is graded alike without its explanations', (_id, question) => {
	const asked = askedPart(question) as Question;
	const type = typeOf(question);
	for (const response of [[], ['liberal-internationalism'], ['x', 'y']])
		expect(type.grade(asked, response)).toEqual(type.grade(question, response));
});

test.each(table)('what asks %s holds no reason', (_id, question) => {
	const text = JSON.stringify(askedPart(question));
	const feedback = typeOf(question).feedback(question, []);
	for (const { text: reason } of [...feedback.chosen, ...feedback.others])
		expect(text).not.toContain(reason);
});
