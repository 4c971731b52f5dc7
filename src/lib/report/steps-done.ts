import type { LessonIndex } from '$lib/course/course-index';
import type { LogRecord } from '$lib/mastery/record-schema';

/**
 * What of a lesson is done: its start once the pre-question is answered, a page once its check is, the
 * quiz once it was sat. The debrief is no step. Answers to an earlier revision say nothing.
 */
export function stepsDone(
	{ pages, preQuestion, revisions }: LessonIndex,
	records: readonly LogRecord[],
	wasSat: boolean
): { readonly steps: number; readonly done: number; readonly isBegun: boolean } {
	const answered = new Set(
		records
			.filter((record) => record.kind === 'answer' && revisions[record.number] === record.revision)
			.map((record) => record.kind === 'answer' && record.number)
	);
	const questions = [preQuestion, ...pages.map(({ check }) => check)];
	const done = questions.filter((number) => answered.has(number)).length;
	return {
		steps: questions.length + 1,
		done: done + (wasSat ? 1 : 0),
		isBegun: answered.size > 0
	};
}
