import type { ConceptState } from './concept-state';
import { MOST_WITHOUT_SECURITY, REPEAT_AFTER } from './parameters';

/** From when on a concept may be asked: so many answers within 7 days without security are enough. */
export function restsUntil({ evidence, securedAt }: ConceptState): number {
	const first = evidence.at(-MOST_WITHOUT_SECURITY);
	return securedAt !== null || !first ? 0 : first.at + REPEAT_AFTER;
}

export function isResting(state: ConceptState, now: number): boolean {
	return now < restsUntil(state);
}
