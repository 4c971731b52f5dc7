import { randomFrom } from '$lib/questions/random';

const SHARE = 1 / 3;

/** Whether the learner is asked how sure they are: on about one question in three, decided by the sitting's seed. */
export function asksConfidence(seed: number, number: number): boolean {
	return randomFrom(seed ^ Math.imul(number, 0x85ebca6b))() < SHARE;
}
