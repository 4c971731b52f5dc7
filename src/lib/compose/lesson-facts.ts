import type { LessonInput } from '$lib/flows/lesson';
import type { LogRecord } from '$lib/mastery/record-schema';
import type { LessonIndex } from '$lib/course/course-index';

/** What the log already says of a lesson. */
export function factsOf(
	lesson: LessonIndex,
	records: readonly LogRecord[]
): Omit<LessonInput, 'place'> {
	const answered = new Set(records.map((record) => (record.kind === 'answer' ? record.number : 0)));
	return {
		pages: lesson.pages.map(({ id }) => id),
		checked: lesson.pages.filter(({ check }) => answered.has(check)).map(({ id }) => id),
		oriented: answered.has(lesson.preQuestion),
		quizzed: lesson.bank.some((number) => answered.has(number))
	};
}
