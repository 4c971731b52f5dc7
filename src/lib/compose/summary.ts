import type { Band } from '$lib/mastery/band';
import type { SaidBin } from '$lib/mastery/said-against-right';
import type { Opening } from './opening';

/** One concept as the learner sees it. */
export interface ConceptRow {
	readonly id: string;
	readonly title: string;
	readonly bandKey: Band;
	readonly band: string;
	readonly evidence: readonly {
		readonly number: number;
		readonly outcome: 'right' | 'wrong' | 'hint';
	}[];
	/** The rule of "secure" with what is left, in words. */
	readonly rule: string;
}

/** What the log says, computed once and kept beside it: disposable, and made anew when the log has grown. */
export interface Summary {
	readonly form: typeof FORM;
	/** Hash of the course that it was computed for. */
	readonly content: string;
	/** How many records the log held. */
	readonly records: number;
	readonly answers: number;
	readonly rows: readonly ConceptRow[];
	/** Numbers of the questions that were ever answered. */
	readonly answered: readonly number[];
	/** What was said of answers against what was right; null while it says too little. */
	readonly said: readonly SaidBin[] | null;
	/** By slug of every lesson begun: how its next sitting opens. */
	readonly openings: Readonly<Record<string, Opening>>;
	/** By lesson slug: the ids of its steps that are done ("" for the start). */
	readonly done: Readonly<Record<string, readonly string[]>>;
}

/** Raised when a summary holds something else: an older one is made anew. */
export const FORM = 2;

export const SUMMARY_KEY = 'summary';

/** Whether a stored value is a summary of this course and of a log of this length. */
export function isFresh(value: unknown, content: string, records: number): value is Summary {
	if (value === null || typeof value !== 'object') return false;
	const summary = value as Partial<Summary>;
	return (
		summary.form === FORM &&
		summary.content === content &&
		summary.records === records &&
		Array.isArray(summary.rows)
	);
}
