import type { Catalogue, CatalogueEntry } from '$lib/questions/catalogue';
import fc from 'fast-check';
import type { LogRecord } from './record-schema';
import { nextQuestion, type AskedInSitting, type Selection } from './select';
import { answer, question } from './test-records';

/** One question as a sitting asked it. */
export interface Step {
	readonly selection: Selection;
	readonly entry: CatalogueEntry;
}

export interface Sitting {
	readonly seed: number;
	readonly start: number;
	readonly steps: readonly Step[];
	/** What stood when nothing more was asked, or when the sitting was full. */
	readonly end: Selection;
}

interface Plan {
	readonly seed: number;
	readonly start: number;
	readonly most: number;
	readonly rights: readonly boolean[];
}

/** Plays one sitting after `before`, a second per question; answers repeat their pattern. */
export function play(
	catalogue: Catalogue,
	bank: readonly number[],
	before: readonly LogRecord[],
	{ seed, start, most, rights }: Plan
): Sitting {
	const steps: Step[] = [];
	let records = before;
	let asked: readonly AskedInSitting[] = [];
	for (;;) {
		const now = start + steps.length * 1000;
		const selection = { seed, catalogue, bank, records, asked, now };
		const number = steps.length < most ? nextQuestion(selection) : null;
		const entry = catalogue.find((one) => one.number === number);
		if (!entry) return { seed, start, steps, end: selection };
		const right = rights[steps.length % rights.length] ?? true;
		steps.push({ selection, entry });
		const { misconceptions } = entry;
		asked = [
			...asked,
			{ number: entry.number, right, misconceptions: right ? [] : misconceptions }
		];
		records = [...records, answer(entry.number, now, right, { revision: entry.revision })];
	}
}

const format = fc.constantFrom<Partial<CatalogueEntry>>(
	{ type: 'choice', guess: 0.25, slip: 0.1 },
	{ type: 'choice', guess: 0.2, slip: 0.1 },
	{ type: 'odd-one-out', guess: 0.25, slip: 0.12 },
	{ type: 'sort', guess: 0.11, slip: 0.11, deep: true },
	{ type: 'transfer', guess: 0.25, slip: 0.2, deep: true },
	{ type: 'match', guess: 0.04, slip: 0.27, deep: true }
);

interface Wish {
	readonly format: Partial<CatalogueEntry>;
	readonly concept: string;
	readonly claims: readonly string[];
	readonly misconceptions: readonly string[];
	readonly paired: boolean;
}

function catalogueOf(wishes: readonly Wish[]): Catalogue {
	let number = 0;
	return wishes.flatMap(({ format, paired, ...rest }) => {
		number += paired ? 2 : 1;
		const single = question(number, { ...format, ...rest });
		if (!paired) return [single];
		const other = question(number - 1, { ...rest, guess: 0.2, pair: number });
		return [{ ...single, pair: number - 1 }, other];
	});
}

/** Catalogues of one to three concepts, with mirror pairs and shared claims. */
export function catalogues(concepts: readonly string[]): fc.Arbitrary<Catalogue> {
	const wish = fc.record({
		format,
		concept: fc.constantFrom(...concepts),
		claims: fc.subarray(['c-1', 'c-2', 'c-3', 'c-4', 'c-5', 'c-6'], { maxLength: 1 }),
		misconceptions: fc.subarray(['m-1', 'm-2', 'm-3', 'm-4'], { minLength: 1, maxLength: 2 }),
		paired: fc.integer({ min: 0, max: 4 }).map((n) => n === 0)
	});
	return fc.array(wish, { minLength: 4, maxLength: 24 }).map(catalogueOf);
}

const plan = fc.record({
	seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
	gap: fc.constantFrom(0, 0, 1, 3, 7, 8),
	most: fc.integer({ min: 3, max: 14 }),
	rights: fc.array(fc.boolean(), { minLength: 1, maxLength: 14 })
});

/** Courses of sittings on one catalogue, days apart. */
export const courses: fc.Arbitrary<readonly Sitting[]> = fc
	.tuple(
		fc.oneof(catalogues(['a']), catalogues(['a', 'b']), catalogues(['a', 'b', 'c'])),
		fc.array(plan, { minLength: 1, maxLength: 4 })
	)
	.map(([catalogue, plans]) => {
		const bank = catalogue.map(({ number }) => number);
		let start = 0;
		let records: readonly LogRecord[] = [];
		return plans.map(({ gap, ...rest }) => {
			start += gap * 24 * 60 * 60 * 1000 + 60_000;
			const sitting = play(catalogue, bank, records, { ...rest, start });
			records = sitting.end.records;
			return sitting;
		});
	});
