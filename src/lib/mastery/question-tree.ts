import type { Catalogue, CatalogueEntry } from '$lib/questions/catalogue';
import { SITTING } from '$lib/questions/sitting';
import { guessInForce } from './guess-in-force';
import { nextQuestion } from './next-question';
import { readLog, type Reading } from './read-log';
import type { AnswerRecord, LogRecord } from './record-schema';
import type { AskedInSitting } from './selection';
import { chanceRight } from './trace';

/** A question as it would be asked after the answers before it, and what follows from its answer. */
export interface Branch {
	readonly kind: 'question';
	/** A mirror pair is one question. */
	readonly entry: CatalogueEntry;
	/** Whether it counts with the larger guess. */
	readonly remembered: boolean;
	/** The chance of a right answer, as mastery predicts it. */
	readonly predicted: number;
	readonly right: Tree;
	readonly wrong: Tree;
}

/** Every way through the questions of a concept: until it is secure, or nothing more is asked that day. */
export type Tree = Branch | { readonly kind: 'secure' } | { readonly kind: 'out' };

export interface Asking {
	readonly catalogue: Catalogue;
	readonly concept: string;
	/** Numbers of questions that come before the quiz, in their order. */
	readonly first: readonly number[];
	readonly seed: number;
}

interface Place {
	readonly records: readonly LogRecord[];
	readonly first: readonly number[];
	readonly sitting: number;
	readonly asked: readonly AskedInSitting[];
}

const MINUTE = 60_000;

/**
 * Asks as `nextQuestion` would, in sittings one after the other on the same day. A wrong answer
 * shows every misconception that its question carries; a missed pair is missed in both halves.
 */
export function questionTree({ catalogue, concept, first, seed }: Asking): Tree {
	const own = catalogue.filter((entry) => entry.concept === concept);
	const bank = own.map(({ number }) => number).filter((number) => !first.includes(number));

	function next(place: Place, reading: Reading): { number: number; place: Place } | null {
		const [check, ...first] = place.first;
		if (check !== undefined) return { number: check, place: { ...place, first } };
		const { sitting, asked, records } = place;
		const now = records.length * MINUTE;
		const selection = { catalogue: own, bank, records, now };
		const anew = { ...place, sitting: sitting + 1, asked: [] };
		if (asked.length < SITTING) {
			const number = nextQuestion({ ...selection, seed: seed + sitting, asked }, reading);
			if (number !== null) return { number, place };
			if (asked.length === 0) return null;
		}
		return next(anew, reading);
	}

	const revisions = new Map(own.map(({ number, revision }) => [number, revision]));

	function record(number: number, index: number, right: boolean): AnswerRecord {
		return {
			v: 1,
			id: `simulation-${index + 1}`,
			kind: 'answer',
			at: index * MINUTE,
			course: '',
			number,
			revision: revisions.get(number) ?? 1,
			sitting: '',
			seed,
			response: [],
			right,
			hint: false,
			confidence: null,
			place: 'quiz',
			attempt: 1
		};
	}

	function from(place: Place): Tree {
		const reading = readLog(place.records, own);
		if (reading.states.get(concept)?.securedAt !== null) return { kind: 'secure' };
		const found = next(place, reading);
		const unit = found && reading.units.get(found.number);
		if (!unit) return { kind: 'out' };
		const { sitting, asked, records, first } = found.place;
		const isCheck = first.length < place.first.length;
		const p = reading.states.get(concept)?.p ?? 0;
		const remembered = reading.exposure.remembers(unit);
		const answered = (right: boolean): Tree => {
			const halves = [...unit.halves].sort((a) => (a.number === found.number ? -1 : 1));
			const answers = halves.map(({ number }, index) =>
				record(number, records.length + index, right)
			);
			const here = halves.map(({ number, misconceptions }) => ({
				number,
				right,
				misconceptions: right ? [] : misconceptions
			}));
			return from({
				first,
				sitting,
				asked: isCheck ? asked : [...asked, ...here],
				records: [...records, ...answers]
			});
		};
		return {
			kind: 'question',
			entry: unit.entry,
			remembered,
			predicted: chanceRight(p, guessInForce(unit.entry, remembered), unit.entry.slip),
			right: answered(true),
			wrong: answered(false)
		};
	}

	return from({ records: [], first, sitting: 0, asked: [] });
}
