import type { Question } from '$lib/questions/contract';
import type { SittingPlace } from './sitting-envelope';

/**
 * Whether this sitting asks the other half too: one that repeats questions may hold but one of them, and
 * a pair that another sitting began is only completed here.
 */
export const meetsOtherHalf = (
	{ number, pair }: Pick<Question, 'number' | 'pair'>,
	{ fixed, questions }: Pick<SittingPlace, 'fixed' | 'questions'>,
	before: ReadonlySet<number>
) => pair !== null && (fixed ? questions.includes(pair) : !before.has(pair) || before.has(number));
