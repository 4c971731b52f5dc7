/** A sitting's seed, and the question that selection asks first with it. */
export interface Opening {
	readonly seed: number;
	readonly number: number;
}
