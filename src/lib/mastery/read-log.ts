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
import { unitsOf, type Unit } from './unit';

interface Tally {
	p: number;
	readonly evidence: Evidence[];
	securedAt: number | null;
}

/** What the log says: of the concepts, and of what the learner has been shown. */
export interface Reading {
	readonly states: ReadonlyMap<string, ConceptState>;
	readonly exposure: Exposure;
	/** By the number of every question in them. */
	readonly units: ReadonlyMap<number, Unit>;
}

/** Reads the log from its start. Order and repetition of the records do not matter. */
export function readLog(records: Iterable<LogRecord>, catalogue: Catalogue): Reading {
	const units = unitsOf(catalogue);
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
		const unit = units.get(record.number);
		const tally = unit && tallies.get(unit.entry.concept);
		const observed = unit && observe(record, unit, exposure);
		if (!tally || !observed) continue;
		const { guess, slip, ...evidence } = observed;
		tally.p = trace(tally.p, { right: evidence.outcome === 'right', guess, slip });
		tally.evidence.push(evidence);
		if (meetsSecure(tally.p, tally.evidence)) tally.securedAt ??= record.at;
	}

	const unseen = new Map([...tallies.keys()].map((concept) => [concept, [] as Unit[]]));
	for (const unit of new Set(units.values())) {
		const { concept, number } = unit.entry;
		const seen = tallies.get(concept)?.evidence.some((one) => one.number === number);
		if (!seen) unseen.get(concept)?.push(unit);
	}
	const states = [...tallies].map(([concept, tally]): [string, ConceptState] => {
		const own = unseen.get(concept) ?? [];
		const remembered = own.filter((unit) => exposure.remembers(unit)).map(numberOf);
		const begun = own.flatMap((unit) => {
			const round = exposure.round(unit);
			if (!round) return [];
			const missing = round.missing(unit).map(({ number }) => number);
			return [{ number: numberOf(unit), missing, spoilt: round.outcome !== 'right' }];
		});
		return [concept, { concept, ...tally, remembered, begun }];
	});
	return { states: new Map(states), exposure, units };
}

const numberOf = ({ entry }: Unit) => entry.number;
