import edition from 'virtual:two-lenses/edition';
import type { LessonIndex } from '$lib/course/course-index';
import { SITTING } from '$lib/questions/sitting';
import { nextSitting } from '$lib/mastery/select';
import { readSitting, writeSitting } from './sitting-envelope';
import type { SittingPlace } from './sitting-envelope';
import { answersIn } from './answers-in';
import { Sitting } from './sitting.svelte';
import type { AskedAt, SittingOptions } from './sitting.svelte';
import { storage } from './storage';

type Callbacks = Pick<SittingOptions, 'onanswer' | 'onfinish'>;

function newPlace(questions: readonly number[]): SittingPlace {
	const [seed = 0, high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(3));
	const sitting = (high * 2 ** 20 + (low >>> 12)).toString(36);
	return { sitting, seed, questions, at: 0, response: [], resumeAt: 'answering' };
}

/** A single question on a page: after an answer, from whatever sitting, it shows what came of it. */
export async function startSingle(
	lesson: LessonIndex,
	number: number,
	askedAt: AskedAt,
	callbacks: Callbacks = {}
): Promise<Sitting> {
	const opened = await storage();
	const key = `q${number}`;
	const kept = await readSitting(opened.envelopes, key, edition.content);
	const place = kept?.questions[0] === number ? { ...kept, at: 0 } : newPlace([number]);
	const answers = answersIn(
		await opened.log.all(),
		lesson.revisions,
		(record) => record.place === askedAt && record.number === number
	);
	return new Sitting({
		storage: opened,
		lesson: lesson.slug,
		key,
		askedAt,
		place,
		answers,
		...callbacks
	});
}

/** The quiz of a lesson: the sitting that was left open, or a new one. */
export async function startQuiz(
	lesson: LessonIndex,
	{ anew, ...callbacks }: Callbacks & { anew: boolean }
): Promise<Sitting> {
	const opened = await storage();
	const records = await opened.log.all();
	const kept = anew ? null : await readSitting(opened.envelopes, lesson.slug, edition.content);
	const place = kept ?? newPlace(nextSitting(lesson.bank, records, SITTING));
	if (!kept)
		await writeSitting(opened.envelopes, lesson.slug, edition.content, place).catch(
			() => undefined
		);
	const answers = answersIn(
		records,
		lesson.revisions,
		(record) => record.sitting === place.sitting
	);
	return new Sitting({
		storage: opened,
		lesson: lesson.slug,
		key: lesson.slug,
		askedAt: 'quiz',
		place,
		answers,
		...callbacks
	});
}
