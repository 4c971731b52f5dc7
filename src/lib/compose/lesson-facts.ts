import type { LessonIndex } from '$lib/course/course-index';
import type { LessonInput } from '$lib/flows/lesson';
import type { AnswerRecord, LogRecord } from '$lib/mastery/record-schema';
import { SITTING } from '$lib/questions/sitting';

/** What the log already says of a lesson, in which a sitting asks so many questions; answers to an earlier meaning of a question say nothing. */
export function factsOf(
	lesson: LessonIndex,
	records: readonly LogRecord[],
	sitting = SITTING
): Omit<LessonInput, 'place'> {
	const answers = records.filter(
		(record): record is AnswerRecord =>
			record.kind === 'answer' && lesson.revisions[record.number] === record.revision
	);
	const answered = new Set(answers.map(({ number }) => number));
	return {
		pages: lesson.pages.map(({ id }) => id),
		checked: lesson.pages.filter(({ check }) => answered.has(check)).map(({ id }) => id),
		oriented: answered.has(lesson.preQuestion),
		quizzed: hasSat(lesson, answers, sitting)
	};
}

/** Whether a whole sitting of the quiz was answered, or, in parts, the whole bank. */
function hasSat({ bank }: LessonIndex, answers: readonly AnswerRecord[], sitting: number): boolean {
	const sittings = new Map<string, Set<number>>();
	for (const { number, sitting } of answers.filter(({ number }) => bank.includes(number)))
		sittings.set(sitting, (sittings.get(sitting) ?? new Set()).add(number));
	const whole = Math.min(sitting, bank.length);
	if ([...sittings.values()].some((numbers) => numbers.size >= whole)) return true;
	return new Set([...sittings.values()].flatMap((numbers) => [...numbers])).size === bank.length;
}
