import type { Interaction } from '$lib/report/interactions';
import type { Outcome, Sending } from './port';

const outcome = (
	score: number | null,
	completion: Outcome['completion'],
	success: Outcome['success']
): Outcome => ({ progress: 0.5, score, completion, success });

/** For tests: the ways a learner can stand. */
export const OUTCOMES = {
	begun: outcome(null, 'incomplete', 'unknown'),
	completed: outcome(66.67, 'completed', 'unknown'),
	belowPass: outcome(40, 'completed', 'failed'),
	passed: outcome(88.89, 'completed', 'passed')
} as const;

/** For tests: something to send. What a test does not say does not matter to it. */
export function sendingOf(what: keyof typeof OUTCOMES, more: Partial<Sending> = {}): Sending {
	return {
		location: 'causes/anarchy',
		state: `1-${what}`,
		outcome: OUTCOMES[what],
		answered: [],
		...more
	};
}

/** For tests: the answer that the record of this name tells of. */
export function interactionOf(record: string, more: Partial<Interaction> = {}): Interaction {
	return {
		id: 'q17-r2',
		kind: 'choice',
		response: 'a,c',
		right: true,
		at: new Date(2026, 10, 22, 7, 5, 9).getTime(),
		record,
		...more
	};
}
