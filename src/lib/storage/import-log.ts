import type { LogRecord } from '$lib/mastery/record-schema';
import { z } from 'zod/mini';
import type { ExportedLog } from './export-log';
import { isLogRecord } from './record-guard';

// The site's policy forbids to compile schemas, and a browser reports even the attempt.
z.config({ jitless: true });

/** The largest file that is read, in bytes. A few hundred answers are about 100 kB. */
export const LARGEST_FILE = 20_000_000;

const FORMAT: ExportedLog['format'] = 'two-lenses-log';
const VERSION: ExportedLog['version'] = 1;

/** What tells the file from others, in every version of the format. */
const markSchema = z.object({ format: z.literal(FORMAT), version: z.int().check(z.gte(1)) });
/** What this version adds; the records are looked at one by one. */
const bodySchema = z.object({ records: z.array(z.unknown()) });

const MISTAKES = {
	'too large': 'This file is larger than 20 MB, and a copy of your answers is never that large.',
	empty: 'This file is empty.',
	'not JSON':
		'This file cannot be read: it is not the copy that this site made, or it was cut off on the way. Its name ends in .json.',
	'not a copy':
		'This file is not a copy of answers. The one that this site made is called two-lenses-log and a date.',
	'later version':
		'This file was made by a newer version of this course. Open the newer version and bring it in there.',
	'no answers': 'There are no answers in this file.',
	'nothing readable': 'None of the answers in this file can be read: it is damaged.'
} as const;

/** What a file holds, or in `message` why it cannot be used and what to do, for the learner. */
export type ImportedLog =
	| {
			readonly kind: 'log';
			readonly records: readonly LogRecord[];
			/** How many entries are no valid record and were left out. */
			readonly damaged: number;
	  }
	| {
			readonly kind: 'mistake';
			readonly mistake: keyof typeof MISTAKES;
			readonly message: string;
	  };

const mistaken = (mistake: keyof typeof MISTAKES): ImportedLog => ({
	kind: 'mistake',
	mistake,
	message: MISTAKES[mistake]
});

function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

/**
 * Reads the text of a file that `exportLog` made. Takes any text and never throws; repeated ids count once.
 * `bytes` is the file's size; of one larger than `LARGEST_FILE` the text is not looked at.
 */
export function importLog(text: string, bytes = text.length): ImportedLog {
	if (bytes > LARGEST_FILE) return mistaken('too large');
	if (text.trim() === '') return mistaken('empty');
	const content = parse(text);
	if (content === undefined) return mistaken('not JSON');
	const mark = markSchema.safeParse(content);
	if (!mark.success) return mistaken('not a copy');
	if (mark.data.version > VERSION) return mistaken('later version');
	const body = bodySchema.safeParse(content);
	if (!body.success) return mistaken('not a copy');
	const entries = body.data.records;
	if (entries.length === 0) return mistaken('no answers');
	const valid = entries.filter(isLogRecord);
	if (valid.length === 0) return mistaken('nothing readable');
	const records = new Map<string, LogRecord>();
	for (const record of valid) if (!records.has(record.id)) records.set(record.id, record);
	return { kind: 'log', records: [...records.values()], damaged: entries.length - valid.length };
}
