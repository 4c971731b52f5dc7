import type { Catalogue } from '$lib/questions/catalogue';
import type { LogRecord } from './record-schema';

/** A question that this sitting asked, and what came of it. */
export interface AskedInSitting {
	readonly number: number;
	readonly right: boolean;
	/** Ids of the misconceptions that the wrong choices carried. */
	readonly misconceptions: readonly string[];
}

/** All that the choice of a question depends on. */
export interface Selection {
	/** The sitting's seed. */
	readonly seed: number;
	readonly catalogue: Catalogue;
	/** Numbers of the questions that may be asked. */
	readonly bank: readonly number[];
	/** The whole log, this sitting included. */
	readonly records: readonly LogRecord[];
	/** This sitting, in order. */
	readonly asked: readonly AskedInSitting[];
	/** In milliseconds since 1970. */
	readonly now: number;
}
