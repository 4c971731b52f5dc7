/** One observation that moved P, in the order in which it counted. */
export interface Evidence {
	/** The question's number; of a mirror pair, the smaller of the two. */
	readonly number: number;
	/** When it happened, in milliseconds since 1970; a pair, at its second Check. */
	readonly at: number;
	/** `hint`: a hint was opened first, which counts as wrong. */
	readonly outcome: 'right' | 'wrong' | 'hint';
	/** Whether the question is of one of the harder kinds. */
	readonly deep: boolean;
}
