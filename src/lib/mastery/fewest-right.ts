import { SECURE } from './parameters';
import { afterRight, othersAfter, strength, type Unseen } from './unseen';

export interface Start {
	readonly p: number;
	/** Different questions still to be attempted, whatever P. */
	readonly attempts: number;
	/** Whether a right answer on a harder kind is still missing. */
	readonly deep: boolean;
}

/**
 * The best that `size` right answers could be if feedback on one question never told of another:
 * the strongest ones, and the strongest last, since what was learnt before then weighs more.
 */
function bestCase(unseen: readonly Unseen[], size: number, deep: boolean): Unseen[] | null {
	const strongest = [...unseen].sort((a, b) => strength(b) - strength(a));
	const chosen = strongest.slice(0, size);
	if (deep && !chosen.some(({ entry }) => entry.deep)) {
		const deepest = strongest.find(({ entry }) => entry.deep);
		if (!deepest) return null;
		chosen[size - 1] = deepest;
	}
	return chosen.reverse();
}

/** Branch and bound. `best` holds the highest P found per set of questions that are left. */
function reaches(
	p: number,
	unseen: readonly Unseen[],
	size: number,
	deep: boolean,
	best: Map<string, number>
): boolean {
	if (size === 0) return p >= SECURE && !deep;
	const set = unseen.map(({ entry }) => entry.number).join();
	if (p <= (best.get(set) ?? -1)) return false;
	best.set(set, p);
	const chosen = bestCase(unseen, size, deep);
	if (!chosen || chosen.reduce(afterRight, p) < SECURE) return false;
	return [...new Set([...chosen, ...unseen])].some((one) => {
		const others = othersAfter(unseen, one);
		return reaches(afterRight(p, one), others, size - 1, deep && !one.entry.deep, best);
	});
}

/**
 * The smallest number of unseen questions which, answered right in the best order, make the
 * concept secure; null when all of them do not suffice. Exact.
 */
export function fewestRight(
	{ p, attempts, deep }: Start,
	unseen: readonly Unseen[]
): number | null {
	for (let size = Math.max(1, attempts); size <= unseen.length; size++) {
		if (reaches(p, unseen, size, deep, new Map())) return size;
	}
	return null;
}
