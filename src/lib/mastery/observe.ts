import type { CatalogueEntry } from '$lib/questions/catalogue';
import type { Evidence } from './evidence';
import type { Exposure } from './exposure';
import { guessInForce } from './guess-in-force';
import type { AnswerRecord, HintRecord } from './record-schema';
import type { Unit } from './unit';

export interface Observed extends Evidence {
	readonly guess: number;
	readonly slip: number;
}

function outcomeOf(record: AnswerRecord | HintRecord): Evidence['outcome'] {
	if (record.kind === 'hint' || record.hint) return 'hint';
	return record.right ? 'right' : 'wrong';
}

function observed(
	{ entry }: Unit,
	at: number,
	outcome: Evidence['outcome'],
	remembered: boolean
): Observed {
	const { number, deep, slip } = entry;
	return { number, at, outcome, deep, slip, guess: guessInForce(entry, remembered) };
}

function observeSingle(
	record: AnswerRecord | HintRecord,
	unit: Unit,
	exposure: Exposure
): Observed | null {
	if (!exposure.mayCount(unit, record.at)) return null;
	if (record.kind === 'hint') exposure.hintCounted(unit);
	return observed(unit, record.at, outcomeOf(record), exposure.remembers(unit));
}

/** A pair is observed at its second Check, whatever happened to the halves before. */
function observePair(
	record: AnswerRecord | HintRecord,
	unit: Unit,
	half: CatalogueEntry,
	exposure: Exposure
): Observed | null {
	if (!exposure.mayCount(unit, record.at)) return null;
	const round = exposure.round(unit) ?? exposure.startRound(unit);
	if (round.has(half)) return null;
	if (record.kind === 'hint') {
		round.hinted();
		return null;
	}
	round.remembered = exposure.remembers(unit);
	round.answered(half, outcomeOf(record));
	if (round.missing(unit).length > 0) return null;
	exposure.endRound(unit);
	return observed(unit, record.at, round.outcome, round.remembered);
}

/** What a record shows of the concept, or null where it does not count. Keeps `exposure` up to date. */
export function observe(
	record: AnswerRecord | HintRecord,
	unit: Unit,
	exposure: Exposure
): Observed | null {
	const half = unit.halves.find(({ number }) => number === record.number);
	const isAnswer = record.kind === 'answer';
	if (!half || (isAnswer && record.place === 'pre')) return null;
	const current = record.revision === half.revision;
	const isPair = unit.halves.length > 1;
	const result = !current
		? null
		: isPair
			? observePair(record, unit, half, exposure)
			: observeSingle(record, unit, exposure);
	if (isAnswer) {
		if (current) exposure.answered(unit, record.at);
		exposure.feedbackShown(half);
	}
	return result;
}
