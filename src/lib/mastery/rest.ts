import type { Catalogue } from '$lib/questions/catalogue';
import type { ConceptState } from './concept-state';
import { restsUntil } from './is-resting';
import { REPEAT_AFTER } from './parameters';
import { readLog } from './read-log';
import type { LogRecord } from './record-schema';

export type Standing =
	| { readonly kind: 'asking' }
	/** `from`: when the next question counts again, in milliseconds since 1970. */
	| { readonly kind: 'resting'; readonly from: number };

/** Whether a new sitting on this bank could ask anything now, and if not, from when on. `state` is that of `replay`. */
export function standing(
	state: ReadonlyMap<string, ConceptState>,
	catalogue: Catalogue,
	bank: readonly number[],
	records: readonly LogRecord[],
	now: number
): Standing {
	const { exposure, units } = readLog(records, catalogue);
	const inBank = new Set(bank);
	const times = [...new Set(units.values())].flatMap((unit) => {
		const concept = state.get(unit.entry.concept);
		const missing = exposure.round(unit)?.missing(unit) ?? unit.halves;
		if (!concept || exposure.isHinted(unit)) return [];
		if (!missing.every(({ number }) => inBank.has(number))) return [];
		return [Math.max(exposure.countsFrom(unit), restsUntil(concept))];
	});
	const from = times.length > 0 ? Math.min(...times) : now + REPEAT_AFTER;
	return from <= now ? { kind: 'asking' } : { kind: 'resting', from };
}
