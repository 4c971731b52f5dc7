import { mostTelling, type Candidate } from './candidates';
import { sharesMisconception, type Miss } from './parallels';

/** The best parallel among these: a question by itself that shares a misconception. */
function parallelOf(miss: Miss, candidates: readonly Candidate[], seed: number): Candidate | null {
	const single = candidates.filter(({ unit }) => unit.halves.length === 1);
	const shared = single.filter(({ unit }) => sharesMisconception(miss, unit));
	return mostTelling(shared, seed);
}

/** Kept for misses: to each, oldest first, a parallel of its own. */
export function keptFor(
	misses: readonly Miss[],
	candidates: (concept: string) => readonly Candidate[],
	seed: number
): ReadonlyMap<Miss, Candidate> {
	const kept = new Map<Miss, Candidate>();
	for (const miss of misses) {
		const taken = [...kept.values()];
		const free = candidates(miss.concept).filter((one) => !taken.includes(one));
		const parallel = parallelOf(miss, free, seed);
		if (parallel) kept.set(miss, parallel);
	}
	return kept;
}
