import { expect, test } from 'vitest';
import { band, bandInWords } from './band';
import type { ConceptState } from './concept-state';

const one = [{ number: 1, at: 5, outcome: 'right', deep: false }] as const;

function state(p: number, rest: Partial<ConceptState> = {}): ConceptState {
	return {
		concept: 'anarchy',
		p,
		evidence: one,
		remembered: [],
		begun: [],
		securedAt: null,
		...rest
	};
}

test.each([
	['not started', state(0.2, { evidence: [] })],
	['building', state(0.1)],
	['building', state(0.5999)],
	['getting there', state(0.6)],
	['getting there', state(0.99)],
	['secure', state(0.97, { securedAt: 5 })],
	['secure', state(0.3, { securedAt: 5 })],
	['secure', state(0.2, { evidence: [], securedAt: 5 })]
])('the band is "%s"', (words, concept) => {
	expect(bandInWords(band(concept))).toBe(words);
});
