export type Step = () => void;

/** Takes every step, whether or not those before it fail. Returns the first failure; null without one. */
export function each(steps: readonly Step[]): unknown {
	let first: unknown = null;
	for (const step of steps) {
		try {
			step();
		} catch (error) {
			first ??= error;
		}
	}
	return first;
}
