import type { Alphabet, Alphabets } from '$lib/course/alphabets';
import { inOrder } from '$lib/mastery/in-order';
import type { LogRecord } from '$lib/mastery/record-schema';

/** One answer as an LMS lists it. */
export interface Interaction {
	/** Number and revision of the question: "q17-r2". */
	readonly id: string;
	readonly kind: Alphabet['kind'];
	/** In the notation of SCORM 1.2, at most 255 characters. */
	readonly response: string;
	readonly right: boolean;
	/** When it was given, in milliseconds since 1970. */
	readonly at: number;
	/** Id of the answer's record. */
	readonly record: string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const PLACES = '123456789abcdefghijklmnopqrstuvwxyz';

/** How each kind is written: a letter per chosen id, and in a matching the place before it. */
const WRITTEN: Readonly<Record<Alphabet['kind'], (letter: string, at: number) => string>> = {
	choice: (letter) => letter,
	sequencing: (letter) => letter,
	matching: (letter, at) => `${PLACES.charAt(at)}.${letter}`
};

/**
 * Answers of quizzes to the questions that have an alphabet, in the order of time, without the records in
 * `since`. A letter is the id's place in the alphabet, a to z, then 0 to 9; places of a matching are 1 to
 * 9, then a to z, and one left open is left out. Left out too is what cannot be written in this edition:
 * an answer to an earlier revision, an id that the alphabet lacks, a response that is not known any more.
 */
export function interactions(
	records: readonly LogRecord[],
	alphabets: Alphabets,
	since: ReadonlySet<string>
): Interaction[] {
	return inOrder(records).flatMap((record) => {
		if (record.kind !== 'answer' || record.place !== 'quiz' || since.has(record.id)) return [];
		const { number, revision, right, at } = record;
		const alphabet = alphabets[number];
		if (alphabet?.revision !== revision) return [];
		const response = written(record.response, alphabet);
		if (!response) return [];
		const id = `q${number}-r${revision}`;
		return [{ id, kind: alphabet.kind, response, right, at, record: record.id }];
	});
}

function written(response: readonly string[], { kind, ids }: Alphabet): string | null {
	const letters = response.map((id) => LETTERS.charAt(ids.indexOf(id)));
	if (letters.some((letter, at) => letter === '' && response[at] !== '')) return null;
	return letters
		.flatMap((letter, at) => (letter === '' ? [] : WRITTEN[kind](letter, at)))
		.join(',');
}
