import type { LessonIndex } from '$lib/course/course-index';
import type { LogRecord } from '$lib/mastery/record-schema';
import type { SittingPlace } from './sitting-envelope';

/**
 * The last sitting of a lesson's quiz as the log knows it, where it has fewer than `length` answers: for a learner
 * who left it on another device. Null where there is none, or where it repeats what was answered before, for that
 * is practice.
 */
export function leftSitting(
	records: readonly LogRecord[],
	{ bank, revisions }: Pick<LessonIndex, 'bank' | 'revisions'>,
	length: number
): SittingPlace | null {
	const answers = records
		.flatMap((record) => (record.kind === 'answer' ? record : []))
		.filter(({ number, revision }) => bank.includes(number) && revisions[number] === revision)
		.sort((a, b) => a.at - b.at);
	const last = answers.findLast(({ place }) => place === 'quiz');
	if (!last) return null;
	const { sitting, seed } = last;
	const own = answers.filter((answer) => answer.place === 'quiz' && answer.sitting === sitting);
	const questions = [...new Set(own.map(({ number }) => number))];
	const repeats = answers.some(
		(answer) => answer.sitting !== sitting && questions.includes(answer.number)
	);
	if (questions.length >= length || repeats) return null;
	const at = questions.length;
	const place = { sitting, seed, questions, fixed: false, at, confidence: null };
	return { ...place, response: [], resumeAt: 'answering' };
}
