import { SITTING } from '$lib/questions/sitting';
import type { Assignment } from './assignment';

/**
 * How many answers make a sitting whole, of a quiz that draws from `bank` questions: as many as the
 * assignment says, else a sitting's usual number, and never more than there are.
 */
export function sittingLength({ questions }: Pick<Assignment, 'questions'>, bank: number): number {
	return Math.min(questions ?? SITTING, bank);
}
