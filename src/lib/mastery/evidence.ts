/** One observation that moved P, in the order in which it counted. */
export interface Evidence {
	/** The question's number. */
	readonly number: number;
	/** When it happened, in milliseconds since 1970. */
	readonly at: number;
	/** `hint`: a hint was opened first, which counts as wrong. */
	readonly outcome: 'right' | 'wrong' | 'hint';
	/** Whether the question is of one of the harder kinds. */
	readonly deep: boolean;
}
