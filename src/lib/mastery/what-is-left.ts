import type { Catalogue } from '$lib/questions/catalogue';
import type { ConceptState } from './concept-state';
import { fewestRight } from './fewest-right';
import { SECURE_ATTEMPTS } from './parameters';
import { unitsOf, type Unit } from './unit';
import type { Unseen } from './unseen';

/** What "secure" still needs. */
export interface Left {
	/** Fewest right answers on unseen questions; where they are not enough, how many are unseen. */
	readonly right: number;
	/** Whether one of them must be on a harder kind. */
	readonly deep: boolean;
	/** Whether the unseen questions of the concept suffice. */
	readonly enough: boolean;
}

/** A unit that can still be answered right: of a begun pair, what is missing gives others away. */
function unseenUnit({ entry, halves }: Unit, state: ConceptState): Unseen[] {
	const begun = state.begun.find(({ number }) => number === entry.number);
	if (begun?.spoilt) return [];
	const remembered = state.remembered.includes(entry.number);
	if (!begun) return [{ entry, remembered }];
	const missing = halves.filter(({ number }) => begun.missing.includes(number));
	return [{ entry: { ...entry, claims: missing.flatMap(({ claims }) => claims) }, remembered }];
}

/** What a concept still needs to be secure, or null when it is. `state` is that of `replay`. */
export function whatIsLeft(state: ConceptState, catalogue: Catalogue): Left | null {
	if (state.securedAt !== null) return null;
	const seen = new Set(state.evidence.map(({ number }) => number));
	const unseen = [...new Set(unitsOf(catalogue).values())]
		.filter(({ entry }) => entry.concept === state.concept && !seen.has(entry.number))
		.flatMap((unit) => unseenUnit(unit, state));
	const deep = !state.evidence.some((one) => one.deep && one.outcome === 'right');
	const attempts = SECURE_ATTEMPTS - seen.size;
	const right = fewestRight({ p: state.p, attempts, deep }, unseen);
	return { right: right ?? unseen.length, deep, enough: right !== null };
}

/** The rule of "secure" with what is left, as one sentence. */
export function ruleInWords({ right, deep, enough }: Left): string {
	if (!enough) {
		return 'The new questions that are left cannot make this secure: a question may count again 7 days after its last answer.';
	}
	if (right === 1) {
		const where = deep ? 'on a new question of a harder kind' : 'on a new question';
		return `Secure needs at least 1 more right answer, ${where}.`;
	}
	const oneDeep = deep ? ', one of them of a harder kind' : '';
	return `Secure needs at least ${right} more right answers on new questions${oneDeep}.`;
}
