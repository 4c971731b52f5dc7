import type { Stances } from '$lib/claims/answer-key';

/** A claim as the debrief lays it beside the others. */
export interface DebriefClaim {
	readonly id: string;
	readonly text: string;
	readonly stances: Stances;
	readonly source: string;
	/** Where the reading shows it; null for a claim that is only asked about. */
	readonly href: string | null;
	/** Numbers of the questions that ask about it. */
	readonly questions: readonly number[];
}
