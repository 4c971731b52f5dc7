import edition from 'virtual:two-lenses/edition';
import type { LessonIndex } from '$lib/course/course-index';
import type { LogRecord } from '$lib/mastery/record-schema';
import { answersIn } from './answers-in';
import { learner, sittingLength } from './learner.svelte';
import { begin, newPlace } from './new-sitting';
import type { Callbacks } from './new-sitting';
import type { Opening } from './opening';
import { readSitting } from './sitting-envelope';
import type { SittingPlace } from './sitting-envelope';
import type { Sitting } from './sitting.svelte';
import { storage } from './storage';

/** How a quiz begins: where it was left, with new questions, or with these alone. */
export type Beginning = 'resume' | 'anew' | { readonly only: readonly number[] };

/**
 * A new sitting. Its first question was chosen ahead where that was possible: at build for an empty log,
 * else when the last answer was summed up. Otherwise it is chosen now.
 */
function freshPlace(
	{ slug }: LessonIndex,
	records: readonly LogRecord[],
	openings: readonly Opening[]
): SittingPlace {
	const place = newPlace([], false);
	const { summary, assigned } = learner;
	// Alike for all who have answered as much.
	if (assigned?.seed != null) return { ...place, seed: (assigned.seed + records.length) >>> 0 };
	const ahead = records.length
		? summary?.records === records.length && summary.openings[slug]
		: openings[place.seed % openings.length];
	return ahead ? { ...place, seed: ahead.seed, questions: [ahead.number] } : place;
}

/** The quiz of a lesson. */
export async function startQuiz(
	lesson: LessonIndex,
	{
		beginning,
		openings = [],
		...callbacks
	}: Callbacks & { beginning: Beginning; openings?: readonly Opening[] }
): Promise<Sitting> {
	const opened = await storage();
	const key = lesson.slug;
	const records = await opened.log.all();
	const kept =
		beginning === 'resume'
			? ((await readSitting(opened.envelopes, key, edition.content)) ??
				(await leftElsewhere(lesson, records)))
			: null;
	const only = typeof beginning === 'object' ? beginning.only : null;
	const place = kept ?? (only ? newPlace(only, true) : freshPlace(lesson, records, openings));
	const answers = answersIn(
		records,
		lesson.revisions,
		(record) => record.sitting === place.sitting
	);
	const count = place.fixed ? place.questions.length : expectedCount(lesson, records, place);
	return begin(lesson, opened, records, {
		key,
		askedAt: 'quiz',
		place,
		answers,
		count,
		...callbacks
	});
}

/** In a frame: the host may have brought answers of a sitting whose place another device keeps. */
async function leftElsewhere(lesson: LessonIndex, records: readonly LogRecord[]) {
	if (!learner.assigned) return null;
	const { leftSitting } = await import('./left-sitting');
	return leftSitting(records, lesson, sittingLength(lesson.bank));
}

/** As many as a sitting asks, or as there are left that were not answered in another one. */
function expectedCount(
	{ bank }: LessonIndex,
	records: readonly LogRecord[],
	{ sitting }: SittingPlace
): number {
	const before = new Set(
		records.map((record) =>
			record.kind === 'answer' && record.sitting !== sitting ? record.number : 0
		)
	);
	const left = bank.filter((number) => !before.has(number)).length;
	return Math.min(sittingLength(bank), left > 0 && !learner.assigned ? left : bank.length);
}
