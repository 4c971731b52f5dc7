import type { Catalogue } from '$lib/questions/catalogue';
import type { ConceptState } from './concept-state';
import type { Evidence } from './evidence';
import { Exposure } from './exposure';
import { inOrder } from './in-order';
import { meetsSecure } from './meets-secure';
import { observe } from './observe';
import { L0 } from './parameters';
import type { LogRecord } from './record-schema';
import { trace } from './trace';

interface Tally {
	p: number;
	readonly evidence: Evidence[];
	securedAt: number | null;
}

/**
 * Mastery of every concept of the catalogue, from the log alone. Order and repetition of the
 * records do not matter; records of unknown questions, other revisions and pre-questions do not count.
 */
export function replay(
	records: Iterable<LogRecord>,
	catalogue: Catalogue
): ReadonlyMap<string, ConceptState> {
	const entries = new Map(catalogue.map((entry) => [entry.number, entry]));
	const tallies = new Map<string, Tally>();
	for (const { concept } of catalogue) {
		tallies.set(concept, { p: L0, evidence: [], securedAt: null });
	}
	const exposure = new Exposure();

	for (const record of inOrder(records)) {
		if (record.kind === 'secured') {
			const tally = tallies.get(record.concept);
			if (tally) tally.securedAt ??= record.at;
			continue;
		}
		const entry = entries.get(record.number);
		const tally = entry && tallies.get(entry.concept);
		const observed = entry && observe(record, entry, exposure);
		if (!tally || !observed) continue;
		const { guess, ...evidence } = observed;
		const right = evidence.outcome === 'right';
		tally.p = trace(tally.p, { right, guess, slip: entry.slip });
		tally.evidence.push(evidence);
		if (meetsSecure(tally.p, tally.evidence)) tally.securedAt ??= record.at;
	}

	const remembered = (concept: string, { evidence }: Tally) =>
		catalogue
			.filter((entry) => entry.concept === concept && exposure.sharesShownClaim(entry))
			.map(({ number }) => number)
			.filter((number) => !evidence.some((seen) => seen.number === number));
	return new Map(
		[...tallies].map(([concept, tally]) => [
			concept,
			{ concept, ...tally, remembered: remembered(concept, tally) }
		])
	);
}
