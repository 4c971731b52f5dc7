import type { Stances } from '$lib/claims/answer-key';
import type { Facet, Filterable } from './claim-filter';

/** A claim as the atlas lists it. */
export interface AtlasClaim extends Filterable {
	readonly id: string;
	readonly text: string;
	readonly line: number;
	/** The work that its record names, such as "Ikenberry 2011"; else empty. */
	readonly cite: string;
	/** Where the reading shows it; null for a claim that is only asked about. */
	readonly page: string | null;
	/** Null for a claim that is only asked about: its stances are the key. */
	readonly stances: Stances | null;
	/** Numbers of the questions that ask about it. */
	readonly questions: readonly number[];
}

/** One thing to filter by, with what can be chosen. */
export interface AtlasFacet {
	readonly id: Facet;
	readonly label: string;
	readonly options: readonly { readonly value: string; readonly label: string }[];
}
