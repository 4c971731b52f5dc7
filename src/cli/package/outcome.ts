export interface Outcome {
	/** What to print at the end. */
	readonly message: string;
	/** The code to end with. */
	readonly code: 0 | 1;
}

/** Nothing was made, and why. */
export const refused = (lines: readonly string[]): Outcome => ({
	message: lines.join('\n'),
	code: 1
});
