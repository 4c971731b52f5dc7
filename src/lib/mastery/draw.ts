import { randomFrom } from '$lib/questions/random';

/** A number from 0 up to 1 that belongs to this seed and this question, whatever was asked before. */
export function draw(seed: number, number: number): number {
	return randomFrom(seed ^ Math.imul(number + 1, 0x9e3779b1))();
}
