import type { LogRecord } from '$lib/mastery/record-schema';
import type { RecordDraft } from './log-store';
import { isLogRecord } from './record-guard';

/** The record of a draft. A draft that makes no valid record is a mistake of the program. */
export function completeDraft(draft: RecordDraft, id: string, attempt: number): LogRecord {
	const record = { ...draft, v: 1, id, ...(draft.kind === 'answer' ? { attempt } : {}) };
	if (!isLogRecord(record)) {
		throw new TypeError(`The log takes valid records only, and got ${JSON.stringify(record)}`);
	}
	return record;
}
