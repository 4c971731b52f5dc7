import type { ConceptState } from './concept-state';
import { BUILDING_BELOW } from './parameters';

/** What the learner sees instead of P. */
export type Band = 'not-started' | 'building' | 'getting-there' | 'secure';

const WORDS: Readonly<Record<Band, string>> = {
	'not-started': 'not started',
	building: 'building',
	'getting-there': 'getting there',
	secure: 'secure'
};

/** The band of a concept: security latches, whatever P did since. */
export function band({ p, evidence, securedAt }: ConceptState): Band {
	if (securedAt !== null) return 'secure';
	if (evidence.length === 0) return 'not-started';
	return p < BUILDING_BELOW ? 'building' : 'getting-there';
}

/** The band as the learner reads it. */
export function bandInWords(band: Band): string {
	return WORDS[band];
}
