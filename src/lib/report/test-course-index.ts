import type { CourseIndex, LessonIndex } from '$lib/course/course-index';
import { answer, question } from '$lib/mastery/test-records';
import type { AnswerRecord, LogRecord } from '$lib/mastery/record-schema';
import { NOTHING_SET } from './assignment';
import type { Assignment } from './assignment';

function lesson(slug: string, bank: readonly number[], checks: readonly number[], pre: number) {
	const numbers = [...bank, ...checks, pre];
	return {
		slug,
		pages: checks.map((check, at) => ({ id: `page-${at + 1}`, check })),
		preQuestion: pre,
		bank,
		revisions: Object.fromEntries(numbers.map((number) => [number, 1]))
	} satisfies LessonIndex;
}

const range = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, at) => from + at);

/**
 * For tests: "strait" has 12 questions on anarchy in its quiz (11 and 12 are a mirror pair), a page with
 * check 21 and pre-question 31; "harbour" has 5 on norms, a page with check 22 and pre-question 32.
 * Questions 41 and 42 are on anarchy, in some other lesson.
 */
export const testIndex: CourseIndex = {
	concepts: [
		{ id: 'anarchy', title: 'Anarchy' },
		{ id: 'norms', title: 'Norms' }
	],
	lessons: [lesson('strait', range(1, 12), [21], 31), lesson('harbour', range(13, 17), [22], 32)],
	questions: [...range(1, 17), 21, 22, 41, 42].map((number) =>
		question(number, {
			concept: number < 13 || [21, 41, 42].includes(number) ? 'anarchy' : 'norms',
			deep: number % 4 === 0,
			pair: number === 11 ? 12 : number === 12 ? 11 : null
		})
	)
};

export const plain: Assignment = { ...NOTHING_SET, lessons: ['strait'] };

/** Answers of one sitting, a second each: a right one to 3 and a wrong one to 5 are "3 -5". */
export function sat(
	answers: string,
	sitting = 's1',
	start = 0,
	record: Partial<AnswerRecord> = {}
): LogRecord[] {
	return answers
		.split(' ')
		.map(Number)
		.map((number, at) =>
			answer(Math.abs(number), start + at * 1000, number > 0, { sitting, ...record })
		);
}
