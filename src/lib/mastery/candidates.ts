import type { CatalogueEntry } from '$lib/questions/catalogue';
import type { ConceptState } from './concept-state';
import { draw } from './draw';
import { guessInForce } from './guess-in-force';
import { information } from './information';
import { BUILDING_BELOW } from './parameters';
import { isResting } from './is-resting';
import type { Reading } from './read-log';
import type { Selection } from './selection';
import type { Unit } from './unit';

/** A unit that may be asked now. */
export interface Candidate {
	readonly unit: Unit;
	/** Its halves that wait for an answer: one, but for a pair that is not begun. */
	readonly missing: readonly CatalogueEntry[];
	/** Whether an answer counted before, 7 days ago or longer. */
	readonly again: boolean;
	/** Expected information of its answer. */
	readonly tells: number;
}

function unitsMet({ asked }: Selection, { units }: Reading): ReadonlySet<Unit | undefined> {
	return new Set(asked.map(({ number }) => units.get(number)));
}

function candidate(unit: Unit, { p }: ConceptState, { exposure }: Reading): Candidate {
	const { entry, halves } = unit;
	const round = exposure.round(unit);
	const guess = guessInForce(entry, exposure.remembers(unit));
	return {
		unit,
		missing: round?.missing(unit) ?? halves,
		again: !round && exposure.wasAnswered(unit),
		tells: information(p, guess, entry.slip)
	};
}

/** These, or all where there are none of these. */
function preferring<T>(all: readonly T[], wanted: (one: T) => boolean): readonly T[] {
	const some = all.filter(wanted);
	return some.length > 0 ? some : all;
}

/**
 * What may be asked of a concept now: it would count, its claims did not occur in this sitting,
 * and the concept does not rest. Harder kinds only from P = .60, unless nothing else is there.
 */
export function candidatesOf(
	concept: string,
	selection: Selection,
	reading: Reading
): readonly Candidate[] {
	const { bank, now } = selection;
	const state = reading.states.get(concept);
	if (!state || isResting(state, now)) return [];
	const met = unitsMet(selection, reading);
	const claims = new Set([...met].flatMap((unit) => unit?.entry.claims ?? []));
	const inBank = new Set(bank);
	const all = [...new Set(reading.units.values())]
		.filter(
			(unit) =>
				unit.entry.concept === concept &&
				!met.has(unit) &&
				reading.exposure.mayCount(unit, now) &&
				!unit.entry.claims.some((claim) => claims.has(claim))
		)
		.map((unit) => candidate(unit, state, reading))
		.filter(({ missing }) => missing.every(({ number }) => inBank.has(number)));
	return state.p >= BUILDING_BELOW ? all : preferring(all, ({ unit }) => !unit.entry.deep);
}

/** Whichever tells the most: of those never answered, then of those that are wanted. Ties go by lot. */
export function mostTelling(
	candidates: readonly Candidate[],
	seed: number,
	wanted: (one: Candidate) => boolean = () => true
): Candidate | null {
	const fresh = preferring(candidates, ({ again }) => !again);
	const rank = ({ tells }: Candidate) => Math.round(tells * 1e9);
	const lot = ({ unit }: Candidate) => draw(seed, unit.entry.number);
	const [best] = [...preferring(fresh, wanted)].sort(
		(a, b) => rank(b) - rank(a) || lot(b) - lot(a)
	);
	return best ?? null;
}
