import { draw } from './draw';
import type { Reading } from './read-log';
import type { AskedInSitting, Selection } from './selection';
import type { Unit } from './unit';

/** Fewest and most others between a miss and its parallel. */
export const PARALLEL_AFTER = { least: 2, most: 4 } as const;

/** A wrong answer whose parallel is still to come. */
export interface Miss {
	/** The number of its unit. */
	readonly number: number;
	readonly concept: string;
	readonly misconceptions: readonly string[];
	/** How many others come between it and its parallel: 2, 3 or 4. */
	readonly wait: number;
	/** How many others were asked since. */
	readonly others: number;
}

function waitOf(seed: number, number: number): number {
	const { least, most } = PARALLEL_AFTER;
	return least + Math.floor(draw(~seed, number) * (most - least + 1));
}

export function sharesMisconception(
	{ misconceptions }: Pick<Miss, 'misconceptions'>,
	{ entry }: Unit
): boolean {
	return entry.misconceptions.some((one) => misconceptions.includes(one));
}

/** Which of the misses an asked unit made good: the oldest for which it came in time. */
function madeGood(misses: readonly Miss[], unit: Unit): Miss | undefined {
	return misses.find(
		(miss) =>
			miss.concept === unit.entry.concept &&
			unit.halves.length === 1 &&
			miss.others >= PARALLEL_AFTER.least &&
			(miss.others >= miss.wait || sharesMisconception(miss, unit))
	);
}

/** This sitting by units: the halves of a pair that stand together are one. */
function inUnits(asked: readonly AskedInSitting[], { units }: Reading) {
	const groups: { readonly unit: Unit; readonly answers: AskedInSitting[] }[] = [];
	for (const one of asked) {
		const unit = units.get(one.number);
		const last = groups.at(-1);
		if (last && last.unit === unit) last.answers.push(one);
		else if (unit) groups.push({ unit, answers: [one] });
	}
	return groups;
}

/** The misses of this sitting that may still get their parallel, oldest first. A pair is missed as one. */
export function missesOf({ asked, seed }: Selection, reading: Reading): readonly Miss[] {
	let misses: readonly Miss[] = [];
	for (const { unit, answers } of inUnits(asked, reading)) {
		const { number, concept } = unit.entry;
		const good = madeGood(misses, unit);
		misses = misses
			.filter((miss) => miss !== good)
			.map((miss) => ({ ...miss, others: miss.others + answers.length }))
			.filter(({ others }) => others <= PARALLEL_AFTER.most);
		if (answers.every(({ right }) => right)) continue;
		const misconceptions = answers.flatMap((answer) => answer.misconceptions);
		const wait = waitOf(seed, number);
		misses = [...misses, { number, concept, misconceptions, wait, others: 0 }];
	}
	return misses;
}
