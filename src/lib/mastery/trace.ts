import { T } from './parameters';

/** One answer as the model sees it. `guess` and `slip` are chances, with `guess + slip < 1`. */
export interface Observation {
	readonly right: boolean;
	readonly guess: number;
	readonly slip: number;
}

/** Chance of a right answer: `P(1-s) + (1-P)g`. */
export function chanceRight(p: number, guess: number, slip: number): number {
	return p * (1 - slip) + (1 - p) * guess;
}

/**
 * P(known) after one answer: Bayes' rule, then the chance to have learnt from it.
 * An answer that the model holds to be impossible leaves only the learning.
 * Source: Corbett and Anderson 1995, "Knowledge tracing", equations 1 and 2.
 */
export function trace(p: number, { right, guess, slip }: Observation, learn: number = T): number {
	const known = p * (right ? 1 - slip : slip);
	const unknown = (1 - p) * (right ? guess : 1 - guess);
	const posterior = known + unknown === 0 ? p : known / (known + unknown);
	return posterior + (1 - posterior) * learn;
}
