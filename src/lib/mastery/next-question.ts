import { candidatesOf, mostTelling, type Candidate } from './candidates';
import { draw } from './draw';
import { keptFor } from './kept-parallels';
import { otherHalf } from './other-half';
import { PARALLEL_AFTER, missesOf, type Miss } from './parallels';
import { readLog, type Reading } from './read-log';
import type { Selection } from './selection';
import { IN_A_ROW, conceptsOf, inARow } from './turns';

function firstOf({ missing }: Candidate, seed: number): number | null {
	const [first] = [...missing].sort((a, b) => draw(seed, b.number) - draw(seed, a.number));
	return first?.number ?? null;
}

/**
 * The next question of a sitting, or null when nothing that counts is left to ask in it.
 * `reading` is that of the selection's records.
 */
export function nextQuestion(
	selection: Selection,
	reading: Reading = readLog(selection.records, selection.catalogue)
): number | null {
	const { seed } = selection;
	const half = otherHalf(selection, reading);
	if (half !== null) return half;

	const concepts = conceptsOf(selection, reading);
	const found = new Map(
		concepts.map((concept) => [concept, candidatesOf(concept, selection, reading)])
	);
	const candidates = (concept: string) => found.get(concept) ?? [];
	const misses = missesOf(selection, reading);
	const isAlone = (concept: string) =>
		concepts.every((other) => other === concept || candidates(other).length === 0);
	const room = (concept: string) =>
		isAlone(concept) ? Infinity : IN_A_ROW - inARow(selection, reading, concept);

	const parallels = keptFor(misses, candidates, seed);
	const kept = new Set(parallels.values());
	const spoilsParallel = (one: Candidate, concept: string, except?: Miss) => {
		const { length } = one.missing;
		return misses.some(
			(miss) =>
				miss !== except &&
				(miss.others + length > PARALLEL_AFTER.most ||
					(miss.others + length === PARALLEL_AFTER.most &&
						miss.concept === concept &&
						room(concept) <= length))
		);
	};
	const parallel = (allowed: (miss: Miss, one: Candidate) => boolean): Candidate | null => {
		for (const miss of misses) {
			if (miss.others < PARALLEL_AFTER.least || room(miss.concept) < 1) continue;
			const single = candidates(miss.concept).filter(({ unit }) => unit.halves.length === 1);
			const sameConcept = single.filter((one) => !kept.has(one));
			const found = parallels.get(miss) ?? mostTelling(sameConcept, seed);
			if (found && allowed(miss, found)) return found;
		}
		return null;
	};
	const choose = (allowed: (one: Candidate, concept: string) => boolean): Candidate | null => {
		for (const concept of concepts) {
			const state = reading.states.get(concept);
			const isNew = state?.evidence.length === 0 && state.begun.length === 0;
			const pool = candidates(concept).filter((one) => allowed(one, concept));
			const begun = pool.find(({ unit }) => reading.exposure.round(unit));
			const best = begun ?? mostTelling(pool, seed, ({ unit }) => !isNew || unit.halves.length > 1);
			if (best) return best;
		}
		return null;
	};
	const fits = ({ missing }: Candidate, concept: string) => missing.length <= room(concept);
	const isDue = ({ others, wait }: Miss) => others >= wait;
	const isFree = (one: Candidate) => !kept.has(one);
	const chosen =
		parallel((miss, one) => isDue(miss) && !spoilsParallel(one, miss.concept, miss)) ??
		choose((one, of) => fits(one, of) && isFree(one) && !spoilsParallel(one, of)) ??
		parallel(isDue) ??
		parallel(() => true) ??
		choose((one, of) => fits(one, of) && isFree(one)) ??
		choose(fits) ??
		choose(isFree) ??
		choose(() => true);
	return chosen && firstOf(chosen, seed);
}
