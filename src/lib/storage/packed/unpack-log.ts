import type { Alphabets } from '$lib/course/alphabets';
import type { LogRecord } from '$lib/mastery/record-schema';
import { isLogRecord } from '../record-guard';
import { conceptHash } from './concept-hash';
import { recordCode } from './code-record';
import { RECORDS } from './contexts';
import { modelOn } from './model';
import { checksum, CHECKSUM, LETTERS, MOST_RECORDS, VERSION } from './packed-text';
import { rangeReader } from './range-reader';

export type Unpacked =
	| { readonly kind: 'empty' }
	/** It was packed by a later version, or is something else. */
	| { readonly kind: 'unknown'; readonly version: string }
	| { readonly kind: 'damaged' }
	| { readonly kind: 'log'; readonly records: readonly LogRecord[] };

const LONGEST = 100_000;

function readRecords(
	body: string,
	alphabets: Alphabets,
	concepts: readonly string[]
): readonly LogRecord[] | null {
	const reader = rangeReader(Array.from(body, (letter) => LETTERS.indexOf(letter)));
	const model = modelOn(reader);
	const count = model.number(RECORDS, 0);
	if (count < 1 || count > MOST_RECORDS) return null;
	const byHash = new Map(concepts.map((concept) => [conceptHash(concept), concept]));
	const code = recordCode(model, alphabets, byHash);
	const records: LogRecord[] = [];
	for (let place = 0; place < count; place++) {
		const record = code();
		if (reader.left() < 0 || (record && !isLogRecord(record))) return null;
		if (record) records.push(record);
	}
	const distinct = new Set(records.map(({ id }) => id)).size === records.length;
	return reader.left() === 0 && distinct ? records : null;
}

/**
 * The records of a text that `packLog` made, in the order of time, whatever version of the course made it. What was
 * chosen is left empty where this edition has another revision of the question, or where it had to be dropped;
 * `secured` records of concepts that are not in `concepts` are left out. Any other text is damaged or unknown.
 */
export function unpackLog(
	text: string,
	alphabets: Alphabets,
	concepts: readonly string[]
): Unpacked {
	if (text === '') return { kind: 'empty' };
	if (text.length > LONGEST || !/^[\w-]+$/.test(text)) return { kind: 'damaged' };
	const version = text.charAt(0);
	if (version !== VERSION) return { kind: 'unknown', version };
	const body = text.slice(0, -CHECKSUM);
	if (checksum(body) !== text.slice(-CHECKSUM)) return { kind: 'damaged' };
	const records = readRecords(body.slice(1), alphabets, concepts);
	return records ? { kind: 'log', records } : { kind: 'damaged' };
}
