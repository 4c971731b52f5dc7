import edition from 'virtual:two-lenses/edition';
import type { LessonIndex } from '$lib/course/course-index';
import { answersIn } from './answers-in';
import { begin, newPlace } from './new-sitting';
import type { Callbacks } from './new-sitting';
import { readSitting } from './sitting-envelope';
import type { AskedAt, Sitting } from './sitting.svelte';
import { storage } from './storage';

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
	const place = kept?.questions[0] === number ? kept : newPlace([number], true);
	const records = await opened.log.all();
	const answers = answersIn(
		records,
		lesson.revisions,
		(record) =>
			record.sitting === place.sitting || (record.place === askedAt && record.number === number)
	);
	return begin(lesson, opened, records, { key, askedAt, place, answers, count: 1, ...callbacks });
}
