import type { Alphabet, Alphabets } from '$lib/course/alphabets';
import type { AnswerRecord } from '$lib/mastery/record-schema';
import { CHOSEN, LISTED, WHICH } from './contexts';
import type { Model } from './model';

const MOST_IDS = 24;
const SEVERAL = 2;

/** The ids of a question as they stood at a revision; undefined where those are not known. */
export function idsAt(
	alphabets: Alphabets,
	number: number,
	revision: number
): Alphabet['ids'] | undefined {
	const alphabet = alphabets[number];
	return alphabet?.revision === revision ? alphabet.ids : undefined;
}

const allIn = (response: readonly string[], ids: readonly string[] | undefined): boolean =>
	response.every((id) => ids?.includes(id));

/** Whether what was chosen can be written as places in the question's alphabet. */
export const isListed = (alphabets: Alphabets, record: AnswerRecord): boolean =>
	allIn(record.response, idsAt(alphabets, record.number, record.revision));

/**
 * What was chosen: as places in `ids` where every id is in it, else as text. Places that are read where the ids of
 * that revision are not known come back as an empty response.
 */
export function codeResponse(
	model: Model,
	response: readonly string[],
	ids: Alphabet['ids'] | undefined
): string[] {
	const listed = model.bit(LISTED, allIn(response, ids));
	const length = Math.min(MOST_IDS, model.number(CHOSEN, response.length));
	const read: (string | undefined)[] = [];
	let highest = 0;
	while (read.length < length) {
		const id = response[read.length] ?? '';
		if (listed) {
			const context = WHICH + length * (SEVERAL + 1) + highest;
			const which = model.number(context, ids?.indexOf(id) ?? 0);
			highest = Math.min(SEVERAL, Math.max(highest, which));
			read.push(ids?.[which]);
		} else read.push(model.text(id));
	}
	return read.every((id) => id !== undefined) ? read : [];
}
