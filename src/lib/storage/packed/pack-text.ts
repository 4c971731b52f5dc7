import type { Alphabets } from '$lib/course/alphabets';
import type { LogRecord } from '$lib/mastery/record-schema';
import { recordCode } from './code-record';
import { RECORDS } from './contexts';
import { modelOn } from './model';
import { checksum, LETTERS, MOST_RECORDS, VERSION } from './packed-text';
import { rangeWriter } from './range-writer';

/** Records in the order of time as a text that gives exactly them back; null where it would be longer than `most`. */
export function packText(
	records: readonly LogRecord[],
	alphabets: Alphabets,
	most: number
): string | null {
	if (records.length === 0) return '';
	if (records.length > MOST_RECORDS) return null;
	const writer = rangeWriter();
	const model = modelOn(writer);
	model.number(RECORDS, records.length);
	const code = recordCode(model, alphabets, new Map());
	for (const record of records) {
		code(record);
		if (writer.length() > most) return null;
	}
	const digits = writer.digits().map((digit) => LETTERS.charAt(digit));
	const body = `${VERSION}${digits.join('')}`;
	const text = `${body}${checksum(body)}`;
	return text.length <= most ? text : null;
}
