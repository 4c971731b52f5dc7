import type { Evidence } from './evidence';

/** What the log says about one concept. */
export interface ConceptState {
	readonly concept: string;
	/** P(known), from 0 to 1. Never shown as a number. */
	readonly p: number;
	readonly evidence: readonly Evidence[];
	/** Numbers of its unseen questions that count with the larger guess: feedback on a claim of theirs was shown. */
	readonly remembered: readonly number[];
	/** When it first was secure, in milliseconds since 1970. It never goes back to null. */
	readonly securedAt: number | null;
}
