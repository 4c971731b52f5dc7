import type { CatalogueEntry } from '$lib/questions/catalogue';
import { guessInForce } from './guess-in-force';
import { trace } from './trace';

/** A question, or a mirror pair as one, that may still be answered for the first time. */
export interface Unseen {
	readonly entry: CatalogueEntry;
	/** Whether it counts with the larger guess already. */
	readonly remembered: boolean;
}

/** How much a right answer speaks for knowing: the factor on the odds. */
export function strength({ entry, remembered }: Unseen): number {
	return (1 - entry.slip) / guessInForce(entry, remembered);
}

/** P after a right answer. */
export function afterRight(p: number, { entry, remembered }: Unseen): number {
	const guess = guessInForce(entry, remembered);
	return trace(p, { right: true, guess, slip: entry.slip });
}

/** The other questions, once one was answered and its feedback shown. */
export function othersAfter(unseen: readonly Unseen[], one: Unseen): readonly Unseen[] {
	const shown = new Set(one.entry.claims);
	return unseen
		.filter((other) => other !== one)
		.map((other) =>
			other.entry.claims.some((claim) => shown.has(claim))
				? { entry: other.entry, remembered: true }
				: other
		);
}
