import type { CatalogueEntry } from '$lib/questions/catalogue';
import type { Evidence } from './evidence';
import type { Exposure } from './exposure';
import { guessInForce } from './guess-in-force';
import type { AnswerRecord, HintRecord } from './record-schema';

export interface Observed extends Evidence {
	readonly guess: number;
}

function outcomeOf(record: AnswerRecord | HintRecord): Evidence['outcome'] {
	if (record.kind === 'hint' || record.hint) return 'hint';
	return record.right ? 'right' : 'wrong';
}

/** What a record shows of the concept, or null where it does not count. Keeps `exposure` up to date. */
export function observe(
	record: AnswerRecord | HintRecord,
	entry: CatalogueEntry,
	exposure: Exposure
): Observed | null {
	const isAnswer = record.kind === 'answer';
	if (isAnswer && record.place === 'pre') return null;
	const current = record.revision === entry.revision;
	const observed =
		current && exposure.mayCount(entry, record.at)
			? {
					number: entry.number,
					at: record.at,
					outcome: outcomeOf(record),
					deep: entry.deep,
					guess: guessInForce(entry, exposure.remembers(entry))
				}
			: null;
	if (isAnswer) {
		if (current) exposure.answered(entry, record.at);
		exposure.feedbackShown(entry);
	} else if (observed) {
		exposure.hintCounted(entry);
	}
	return observed;
}
