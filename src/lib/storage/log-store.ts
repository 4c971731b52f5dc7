import type {
	AnswerRecord,
	HintRecord,
	LogRecord,
	SecuredRecord
} from '$lib/mastery/record-schema';

/** A record before the log has given it an id, and an answer its attempt number. */
export type RecordDraft =
	| Omit<AnswerRecord, 'v' | 'id' | 'attempt'>
	| Omit<HintRecord, 'v' | 'id'>
	| Omit<SecuredRecord, 'v' | 'id'>;

/** The append-only log of facts. */
export interface LogStore {
	/**
	 * Writes all of the drafts or none, and resolves once they are durable. Rejects when storage
	 * does, and with a TypeError when a draft does not make a valid record.
	 */
	append(drafts: readonly RecordDraft[]): Promise<readonly LogRecord[]>;
	/** Every valid record, in no particular order. */
	all(): Promise<readonly LogRecord[]>;
	/** How many stored values were skipped as damaged when `all` last read. */
	damaged(): number;
	/** Calls back after every append, in this tab or another. Returns how to stop. */
	onChange(listener: () => void): () => void;
}
