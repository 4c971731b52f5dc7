import type { LessonIndex } from '$lib/course/course-index';
import { SITTING } from '$lib/questions/sitting';
import { begin, newPlace } from './new-sitting';
import type { Callbacks } from './new-sitting';
import type { Sitting } from './sitting.svelte';
import { storage } from './storage';

/** Practice on cases parallel to missed ones, as many as were missed and at most a sitting's worth. */
export async function startRemedy(
	lesson: LessonIndex,
	missed: readonly number[],
	callbacks: Callbacks
): Promise<Sitting> {
	const opened = await storage();
	const records = await opened.log.all();
	const place = newPlace([], false);
	const count = Math.min(SITTING, missed.length);
	const options = { key: `remedy/${lesson.slug}`, askedAt: 'quiz' as const, place, count };
	return begin(lesson, opened, records, { ...options, answers: {}, ...callbacks }, async (asked) =>
		asked.length < count
			? (await import('./choose-question')).chooseRemedy(lesson, place, asked, missed)
			: null
	);
}
