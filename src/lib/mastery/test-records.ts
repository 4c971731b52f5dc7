import type { CatalogueEntry } from '$lib/questions/catalogue';
import { REPEAT_AFTER } from './parameters';
import type { AnswerRecord, HintRecord, SecuredRecord } from './record-schema';

/** Builders for tests: what a test does not say does not matter to it. */
export const DAY = REPEAT_AFTER / 7;

const DEVICE = 'testdevice';
const where = { sitting: 's1', seed: 7, course: 'c1' } as const;

export function question(
	number: number,
	entry: Partial<Omit<CatalogueEntry, 'number'>> = {}
): CatalogueEntry {
	return {
		pair: null,
		misconceptions: [],
		number,
		revision: 1,
		concept: 'anarchy',
		type: 'choice',
		guess: 0.25,
		slip: 0.1,
		deep: false,
		claims: [],
		...entry
	};
}

/** An answer; the id's sequence is the time unless an id is given, so that order in time is order of ids. */
export function answer(
	number: number,
	at: number,
	right: boolean,
	record: Partial<AnswerRecord> = {}
): AnswerRecord {
	return {
		v: 1,
		id: `${DEVICE}-${at + 1}`,
		kind: 'answer',
		at,
		number,
		revision: 1,
		response: ['a'],
		right,
		hint: false,
		confidence: null,
		place: 'quiz',
		attempt: 1,
		...where,
		...record
	};
}

export function hint(number: number, at: number, record: Partial<HintRecord> = {}): HintRecord {
	const id = `${DEVICE}-${at + 1}`;
	return { v: 1, id, kind: 'hint', at, number, revision: 1, hint: 1, ...where, ...record };
}

export function secured(concept: string, at: number): SecuredRecord {
	return { v: 1, id: `${DEVICE}-${at + 1}`, kind: 'secured', at, concept, course: 'c1' };
}
