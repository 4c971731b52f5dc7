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

/** The log of facts. It only grows, but that a merge can be undone. */
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
	/**
	 * Adds, all or none, the records whose id the log does not hold; what is held under an id stays as it is.
	 * Resolves with the added ids once they are durable. Rejects when storage does, and with a TypeError when
	 * one is no valid record.
	 */
	merge(records: readonly LogRecord[]): Promise<readonly string[]>;
	/** Takes records out again: to undo a merge, with the ids that it returned, and for nothing else. */
	remove(ids: readonly string[]): Promise<void>;
	/** Calls back after every change, in this tab or another. Returns how to stop. */
	onChange(listener: () => void): () => void;
}
