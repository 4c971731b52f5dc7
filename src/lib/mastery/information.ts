import { chanceRight } from './trace';

/** Binary entropy in bits. */
export function entropy(chance: number): number {
	if (chance <= 0 || chance >= 1) return 0;
	return -chance * Math.log2(chance) - (1 - chance) * Math.log2(1 - chance);
}

/** How much an answer is expected to tell, in bits: `H(pRight) - P*H(s) - (1-P)*H(g)`. */
export function information(p: number, guess: number, slip: number): number {
	return entropy(chanceRight(p, guess, slip)) - p * entropy(slip) - (1 - p) * entropy(guess);
}
