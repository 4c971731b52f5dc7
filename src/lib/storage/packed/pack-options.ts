import type { Alphabets } from '$lib/course/alphabets';

export interface PackOptions {
	readonly alphabets: Alphabets;
	/** How many characters the text may have: 3,800 for a host that promises 4,096. */
	readonly most: number;
	/** Ids of the records that are never dropped: those on which the score rests. */
	readonly keep: ReadonlySet<string>;
	/** Ids of the concepts whose band is secure. */
	readonly secure: readonly string[];
	/** The concept of a question, by its number. */
	conceptOf(number: number): string | undefined;
}
