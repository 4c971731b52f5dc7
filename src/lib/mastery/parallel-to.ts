import { candidatesOf, mostTelling } from './candidates';
import { sharesMisconception } from './parallels';
import { readLog } from './read-log';
import type { Selection } from './selection';

/**
 * A question to try next to a missed one: same concept, a shared misconception, not met, no claim
 * in common with anything asked in this sitting; null when there is none. `misconceptions` are
 * those that the answer showed; without them, all that the question's wrong choices carry.
 */
export function parallelTo(
	number: number,
	selection: Selection & { readonly misconceptions?: readonly string[] }
): number | null {
	const reading = readLog(selection.records, selection.catalogue);
	const missed = reading.units.get(number);
	if (!missed) return null;
	const { misconceptions = missed.entry.misconceptions, asked, seed } = selection;
	const here = { ...selection, asked: [...asked, { number, right: false, misconceptions }] };
	const parallels = candidatesOf(missed.entry.concept, here, reading).filter(
		({ unit, again }) =>
			!again && unit.halves.length === 1 && sharesMisconception({ misconceptions }, unit)
	);
	return mostTelling(parallels, seed)?.unit.entry.number ?? null;
}
