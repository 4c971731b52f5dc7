import { band } from '$lib/mastery/band';
import type { LogRecord } from '$lib/mastery/record-schema';
import { replay } from '$lib/mastery/replay';
import type { Catalogue } from '$lib/questions/catalogue';
import { recordsOf } from './concept-records';

/**
 * Share of these concepts that are secure, 0 to 1. `keep`: ids of the records that it rests on: of a
 * concept without a `secured` record all answers and hints, for without the wrong ones it might be secure.
 */
export function secureShare(
	concepts: readonly string[],
	records: readonly LogRecord[],
	catalogue: Catalogue
): { readonly share: number; readonly keep: readonly string[] } {
	const states = replay(records, catalogue);
	const secure = concepts.filter((concept) => {
		const state = states.get(concept);
		return state && band(state) === 'secure';
	});
	const latched = new Set(records.map((record) => record.kind === 'secured' && record.concept));
	const loose = concepts.filter((concept) => !latched.has(concept));
	return {
		share: secure.length / Math.max(1, concepts.length),
		keep: recordsOf(loose, records, catalogue).map(({ id }) => id)
	};
}
