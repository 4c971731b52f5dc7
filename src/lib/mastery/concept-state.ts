import type { Evidence } from './evidence';

/** A mirror pair that was begun: nothing is observed until both halves are answered. */
export interface BegunPair {
	/** The smaller of its two numbers. */
	readonly number: number;
	/** Numbers of the halves that wait for their answer. */
	readonly missing: readonly number[];
	/** Whether it can no longer come out right: a half was wrong, or a hint was opened. */
	readonly spoilt: boolean;
}

/** What the log says about one concept. A mirror pair is one question, by the smaller of its numbers. */
export interface ConceptState {
	readonly concept: string;
	/** P(known), from 0 to 1. Never shown as a number. */
	readonly p: number;
	readonly evidence: readonly Evidence[];
	/** Numbers of its unseen questions that count with the larger guess: feedback on a claim of theirs was shown. */
	readonly remembered: readonly number[];
	readonly begun: readonly BegunPair[];
	/** When it first was secure, in milliseconds since 1970. It never goes back to null. */
	readonly securedAt: number | null;
}
