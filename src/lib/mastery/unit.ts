import type { Catalogue, CatalogueEntry } from '$lib/questions/catalogue';

/** What counts as one question: a question by itself, or both halves of a mirror pair. */
export interface Unit {
	/** As one question; a pair has the smaller number, the larger guess, and both slips. */
	readonly entry: CatalogueEntry;
	readonly halves: readonly CatalogueEntry[];
}

function pairOf(a: CatalogueEntry, b: CatalogueEntry): Unit {
	const [first, second] = a.number < b.number ? [a, b] : [b, a];
	return {
		entry: {
			...first,
			guess: Math.max(a.guess, b.guess),
			slip: a.slip + b.slip - a.slip * b.slip,
			deep: a.deep || b.deep,
			claims: [...new Set([...first.claims, ...second.claims])],
			misconceptions: [...new Set([...first.misconceptions, ...second.misconceptions])]
		},
		halves: [first, second]
	};
}

const known = new WeakMap<Catalogue, ReadonlyMap<number, Unit>>();

/** The units of a catalogue, by the number of every question in them. */
export function unitsOf(catalogue: Catalogue): ReadonlyMap<number, Unit> {
	const units = known.get(catalogue) ?? buildUnits(catalogue);
	known.set(catalogue, units);
	return units;
}

function buildUnits(catalogue: Catalogue): ReadonlyMap<number, Unit> {
	const entries = new Map(catalogue.map((entry) => [entry.number, entry]));
	const units = new Map<number, Unit>();
	for (const entry of entries.values()) {
		if (units.has(entry.number)) continue;
		const other = entry.pair === null ? undefined : entries.get(entry.pair);
		const paired =
			other !== undefined && other.pair === entry.number && other.concept === entry.concept;
		const unit = paired ? pairOf(entry, other) : { entry, halves: [entry] };
		for (const { number } of unit.halves) units.set(number, unit);
	}
	return units;
}
