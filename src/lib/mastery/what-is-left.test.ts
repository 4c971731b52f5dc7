import type { Catalogue, CatalogueEntry } from '$lib/questions/catalogue';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogRecord } from './record-schema';
import { replay } from './replay';
import { answer, hint, question, secured } from './test-records';
import { ruleInWords, whatIsLeft } from './what-is-left';

const deep = { type: 'sort', guess: 0.11, slip: 0.11, deep: true } as const;
const bank = [
	...[1, 2, 3, 4, 5, 6].map((number) => question(number)),
	...[7, 8].map((number) => question(number, deep))
];

function left(records: readonly LogRecord[], catalogue: Catalogue = bank) {
	const state = replay(records, catalogue).get('anarchy');
	if (!state) throw new Error('no state');
	return whatIsLeft(state, catalogue);
}

const rule = (records: readonly LogRecord[], catalogue?: Catalogue) => {
	const wanted = left(records, catalogue);
	return wanted && ruleInWords(wanted);
};
const right = (...numbers: readonly number[]) =>
	numbers.map((number, at) => answer(number, at, true));

test.each([
	['before the first answer', [], { right: 4, deep: true, enough: true }],
	['after three right', right(1, 2, 3), { right: 1, deep: true, enough: true }],
	['after three right with a deep one', right(7, 1, 2), { right: 1, deep: false, enough: true }],
	[
		'after four right without a deep one',
		right(1, 2, 3, 4),
		{ right: 1, deep: true, enough: true }
	],
	['after a hint', [hint(1, 0)], { right: 3, deep: true, enough: true }]
])('what is left %s', (_, records, expected) => {
	expect(left(records)).toEqual(expected);
});

const paired = [
	...[1, 2, 3].map((number) => question(number)),
	question(4, { ...deep, pair: 5 }),
	question(5, { pair: 4 })
];

test('a mirror pair is one right answer', () => {
	expect(left([], paired)).toEqual({ right: 4, deep: true, enough: true });
	expect(left([answer(4, 0, true)], paired)).toEqual({ right: 4, deep: true, enough: true });
});

test('a pair whose first half was wrong can no longer come out right', () => {
	expect(left([answer(4, 0, false)], paired)).toEqual({ right: 3, deep: true, enough: false });
});

test('nothing is left of a secure concept', () => {
	expect(left([secured('anarchy', 0)])).toBeNull();
	expect(left(right(1, 2, 3, 7))).toBeNull();
});

test('the unseen questions do not suffice when none of a harder kind is left', () => {
	const wrongDeep = [answer(7, 10, false), answer(8, 11, false)];
	expect(left(wrongDeep)).toEqual({ right: 6, deep: true, enough: false });
});

test.each([
	[
		right(1, 2, 3),
		'Secure needs at least 1 more right answer, on a new question of a harder kind.'
	],
	[right(7, 1, 2), 'Secure needs at least 1 more right answer, on a new question.'],
	[
		[],
		'Secure needs at least 4 more right answers on new questions, one of them of a harder kind.'
	],
	[right(7, 8), 'Secure needs at least 2 more right answers on new questions.'],
	[
		right(1, 2, 3, 4, 5, 6).concat(answer(7, 10, false), answer(8, 11, false)),
		'The new questions that are left cannot make this secure: a question may count again 7 days after its last answer.'
	]
])('the rule in words', (records, words) => {
	expect(rule(records)).toBe(words);
});

const format = fc.constantFrom<Partial<CatalogueEntry>>(
	{ guess: 0.25, slip: 0.1 },
	{ guess: 1 / 3, slip: 0.1 },
	{ guess: 0.2, slip: 0.12 },
	{ guess: 1 / 3, slip: 0.2, deep: true },
	deep,
	{ guess: 0.04, slip: 0.27, deep: true }
);
const claims = fc.subarray(['c-1', 'c-2', 'c-3'], { maxLength: 2 });
/** The last `2 * pairs` questions are mirror pairs. */
const banks = fc
	.tuple(
		fc.array(fc.tuple(format, claims), { minLength: 5, maxLength: 9 }),
		fc.integer({ min: 0, max: 2 })
	)
	.map(([list, pairs]) =>
		list.map(([entry, claims], index) => {
			const fromEnd = list.length - 1 - index;
			const other = fromEnd % 2 === 0 ? index : index + 2;
			const pair = fromEnd < 2 * pairs ? other : null;
			const concept = index === 0 ? 'norms' : 'anarchy';
			return question(index + 1, { ...entry, claims, concept, pair });
		})
	);
const histories = fc.array(
	fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('right', 'right', 'wrong', 'hint')),
	{ maxLength: 5 }
);

/** Every way to answer `size` of the numbers, in every order. */
function* ways(numbers: readonly number[], size: number): Generator<readonly number[]> {
	if (size === 0) yield [];
	else {
		for (const first of numbers) {
			const others = numbers.filter((number) => number !== first);
			for (const rest of ways(others, size - 1)) yield [first, ...rest];
		}
	}
}

test('the displayed rule is the rule: so many right answers can make it secure, and no fewer', () => {
	const met = { enough: 0, short: 0, spoilt: 0 };
	fc.assert(
		fc.property(banks, histories, (catalogue, history) => {
			const log = history.map(([number, outcome], at) =>
				outcome === 'hint' ? hint(number, at) : answer(number, at, outcome === 'right')
			);
			const wanted = left(log, catalogue);
			if (!wanted) return;
			met[wanted.enough ? 'enough' : 'short']++;
			const state = replay(log, catalogue).get('anarchy');
			const unit = ({ number, pair }: CatalogueEntry) => Math.min(number, pair ?? number);
			const seen = state?.evidence.map(({ number }) => number) ?? [];
			const unseen = new Set(catalogue.filter(({ concept }) => concept === 'anarchy').map(unit));
			seen.forEach((number) => unseen.delete(number));
			if (state?.begun.some(({ spoilt }) => spoilt)) met.spoilt++;
			const secures = (numbers: readonly number[]) => {
				const asked = numbers.flatMap((number) =>
					catalogue.filter((entry) => unit(entry) === number)
				);
				const more = asked.map(({ number }, index) => answer(number, 100 + index, true));
				return replay([...log, ...more], catalogue).get('anarchy')?.securedAt === 99 + more.length;
			};
			const can = (size: number) => [...ways([...unseen], size)].some(secures);
			const most = wanted.enough ? wanted.right - 1 : Math.min(wanted.right, 5);
			for (let size = 1; size <= most; size++) expect(can(size)).toBe(false);
			if (wanted.enough) expect(can(wanted.right)).toBe(true);
		}),
		{ seed: 21, numRuns: 250 }
	);
	expect(met.enough).toBeGreaterThan(80);
	expect(met.short).toBeGreaterThan(20);
	expect(met.spoilt).toBeGreaterThan(20);
}, 60_000);

test('the rule asks for a harder kind exactly until one was answered right', () => {
	fc.assert(
		fc.property(banks, histories, (catalogue, history) => {
			const log = history.map(([number, outcome], at) => answer(number, at, outcome === 'right'));
			const wanted = left(log, catalogue);
			const state = replay(log, catalogue).get('anarchy');
			const had = state?.evidence.some((one) => one.deep && one.outcome === 'right');
			if (wanted) expect(wanted.deep).toBe(!had);
		}),
		{ seed: 22 }
	);
});
