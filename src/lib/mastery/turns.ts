import { draw } from './draw';
import type { Reading } from './read-log';
import type { Selection } from './selection';

/** How often a concept may be asked in a row, where another could be. */
export const IN_A_ROW = 2;

/** The concepts of the bank: the lowest P first, ties by lot. */
export function conceptsOf(
	{ bank, seed }: Selection,
	{ units, states }: Reading
): readonly string[] {
	const p = (concept: string) => states.get(concept)?.p ?? 0;
	const first = new Map<string, number>();
	for (const number of bank) {
		const concept = units.get(number)?.entry.concept;
		if (concept !== undefined && !first.has(concept)) first.set(concept, number);
	}
	const lot = (concept: string) => draw(seed, first.get(concept) ?? 0);
	return [...first.keys()].sort((a, b) => p(a) - p(b) || lot(b) - lot(a));
}

/** How many questions of this concept came last. */
export function inARow({ asked }: Selection, { units }: Reading, concept: string): number {
	const others = [...asked]
		.reverse()
		.findIndex(({ number }) => units.get(number)?.entry.concept !== concept);
	return others === -1 ? asked.length : others;
}
