import type { LessonIndex } from '$lib/course/course-index';
import type { LogRecord } from '$lib/mastery/record-schema';
import type { OpenedStorage } from '$lib/storage/open-storage';
import { hintsIn } from './answers-in';
import type { SittingPlace } from './sitting-envelope';
import { Sitting } from './sitting.svelte';
import type { SittingOptions } from './sitting.svelte';

export type Callbacks = Pick<SittingOptions, 'onanswer' | 'onfinish'>;

/** A sitting that has not begun, under a seed of its own. `fixed`: nothing is asked beyond these questions. */
export function newPlace(questions: readonly number[], fixed: boolean): SittingPlace {
	const [seed = 0, high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(3));
	const sitting = (high * 2 ** 20 + (low >>> 12)).toString(36);
	return {
		sitting,
		seed,
		questions,
		fixed,
		at: 0,
		response: [],
		resumeAt: 'answering',
		confidence: null
	};
}

/** Puts a sitting together. `next` chooses what follows, where that is not selection's business. */
export function begin(
	lesson: LessonIndex,
	opened: OpenedStorage,
	records: readonly LogRecord[],
	options: Omit<SittingOptions, 'storage' | 'hinted' | 'before' | 'choose' | 'parallel'>,
	next?: (asked: readonly number[]) => Promise<number | null>
): Sitting {
	const { place } = options;
	return new Sitting({
		...options,
		storage: opened,
		before: new Set(
			records.map((record) =>
				record.kind === 'answer' && record.sitting !== place.sitting ? record.number : 0
			)
		),
		hinted: hintsIn(records, lesson.revisions, place.sitting),
		async choose(questions, wish) {
			const { chooseNext, chooseParallel } = await import('./choose-question');
			const parallel = wish === 'parallel' ? await chooseParallel(lesson, place, questions) : null;
			return parallel ?? (next ? next(questions) : chooseNext(lesson, place, questions));
		},
		async parallel(questions) {
			const { chooseParallel } = await import('./choose-question');
			return chooseParallel(lesson, place, questions);
		}
	});
}
