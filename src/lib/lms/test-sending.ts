import type { Interaction } from '$lib/report/interactions';
import type { Outcome, Sending } from './port';

/** For tests: where a learner stands who has begun. */
export const OUTCOME: Outcome = {
	progress: 0.5,
	completion: 'incomplete',
	success: 'unknown',
	score: null
};

/** For tests: an answer to question 17, by the id of its record. */
export const answer = (record: string, right = true): Interaction => ({
	id: 'q17-r2',
	kind: 'choice',
	response: 'a',
	right,
	at: 1767225600000,
	record
});

/** For tests: a sending with this outcome. */
export const sending = (outcome: Partial<Outcome> = {}, rest: Partial<Sending> = {}): Sending => ({
	location: 'two-lenses/quiz',
	state: '1 abc',
	outcome: { ...OUTCOME, ...outcome },
	answered: [],
	...rest
});
