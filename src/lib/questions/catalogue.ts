/** What mastery needs to know of a question, without its text. Keyed by the question's number. */
export interface CatalogueEntry {
	readonly number: number;
	readonly revision: number;
	/** The primary concept: the one that an answer moves. */
	readonly concept: string;
	readonly type: string;
	/** Chance that a learner who does not know answers right: the format's rate, without any margin. */
	readonly guess: number;
	/** Chance that a learner who knows answers wrong. */
	readonly slip: number;
	/** Whether the format is one of the harder kinds that "secure" asks for. */
	readonly deep: boolean;
	/** Ids of the asked claims that the question is built on. */
	readonly claims: readonly string[];
	/** Number of the other half of its mirror pair. */
	readonly pair: number | null;
	/** Ids of the misconceptions that wrong choices carry: questions that share one are parallel. */
	readonly misconceptions: readonly string[];
}

/** The scored questions of the course, in the order of lessons and files. */
export type Catalogue = readonly CatalogueEntry[];
