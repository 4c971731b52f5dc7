import type { CatalogueEntry } from '$lib/questions/catalogue';
import { expect, test } from 'vitest';
import type { LogRecord } from './record-schema';
import { nextQuestion, parallelTo, type AskedInSitting, type Selection } from './select';
import { answer, DAY, question } from './test-records';

const deep = { guess: 0.11, slip: 0.11, deep: true } as const;

function selection(
	catalogue: readonly CatalogueEntry[],
	rest: Partial<Omit<Selection, 'catalogue'>> = {}
): Selection {
	const bank = catalogue.map(({ number }) => number);
	return { seed: 7, bank, records: [], asked: [], now: DAY, catalogue, ...rest };
}

const asked = (number: number, right = true, ...misconceptions: string[]): AskedInSitting => ({
	number,
	right,
	misconceptions
});
const next = (...args: Parameters<typeof selection>) => nextQuestion(selection(...args));
const seeds = Array.from({ length: 40 }, (_, index) => index * 7919);

test('asks what tells the most', () => {
	expect(next([question(1, { guess: 1 / 3 }), question(2, { guess: 0.2 }), question(3)])).toBe(2);
});

test('ties are broken by the seed', () => {
	const bank = [1, 2, 3].map((number) => question(number));
	const found = new Set(seeds.map((seed) => next(bank, { seed })));
	expect([...found].sort()).toEqual([1, 2, 3]);
});

test('asks of the concept with the lowest P', () => {
	const bank = [question(1), question(2), question(3, { concept: 'norms' })];
	expect(next(bank, { records: [answer(1, 0, true)] })).toBe(3);
	expect(next(bank, { records: [answer(1, 0, false)] })).toBe(2);
});

test('asks a harder kind only from P = .60', () => {
	const bank = [question(1), question(2), question(3), question(4, deep)];
	expect([2, 3]).toContain(next(bank, { records: [answer(1, 0, true)] }));
	expect(next(bank, { records: [answer(1, 0, true), answer(2, 1, true)] })).toBe(4);
});

test('a concept opens with a mirror pair, unless something of it was answered', () => {
	const bank = [question(1, { guess: 0.04 }), question(2, { pair: 3 }), question(3, { pair: 2 })];
	const first = new Set(seeds.map((seed) => next(bank, { seed })));
	expect([...first].sort()).toEqual([2, 3]);
	expect(next([...bank, question(4)], { records: [answer(4, 0, true)] })).toBe(1);
});

test('the other half follows its first, whatever the concept and the claims', () => {
	const bank = [
		question(1, { pair: 2, claims: ['c-1'] }),
		question(2, { pair: 1, claims: ['c-1'] }),
		question(3, { concept: 'norms' })
	];
	expect(next(bank, { records: [answer(2, 0, false)], asked: [asked(2, false)] })).toBe(1);
});

test('a pair that an earlier sitting left is taken up where it was left', () => {
	const bank = [question(1, { pair: 2 }), question(2, { pair: 1 }), question(3, { guess: 0.04 })];
	expect(next(bank, { records: [answer(2, 0, true)] })).toBe(1);
});

test('what counts again comes after what was never answered', () => {
	const bank = [question(1, { guess: 0.04 }), question(2, { guess: 1 / 3 })];
	const records = [answer(1, 0, false)];
	expect(next(bank, { records, now: 8 * DAY })).toBe(2);
	const both = [...records, answer(2, 1, false)];
	expect(next(bank, { records: both, now: 6 * DAY })).toBeNull();
	expect(next(bank, { records: both, now: 7 * DAY })).toBe(1);
});

test('asks nothing more where all that is left shares a claim with this sitting', () => {
	const bank = [question(1, { claims: ['c-1'] }), question(2, { claims: ['c-1'] })];
	const records = [answer(1, 0, true)];
	expect(next(bank, { records, asked: [asked(1)] })).toBeNull();
	expect(next(bank, { records })).toBe(2);
});

test('the claims of the other half count as met with the first', () => {
	const bank = [
		question(1, { pair: 2 }),
		question(2, { pair: 1, claims: ['c-1'] }),
		question(3, { claims: ['c-1'] })
	];
	const records = [answer(2, 0, true), answer(1, 1, true)];
	expect(next(bank, { records, asked: [asked(1)] })).toBeNull();
});

const wide = Array.from({ length: 20 }, (_, index) => question(index + 1));

test('a concept rests after 12 answers without security, until the first is 7 days old', () => {
	const twelve = wide.slice(0, 12).map(({ number }, at) => answer(number, at, false));
	expect(next(wide, { records: twelve.slice(1) })).not.toBeNull();
	expect(next(wide, { records: twelve })).toBeNull();
	expect(next(wide, { records: twelve, now: 7 * DAY - 1 })).toBeNull();
	expect(next(wide, { records: twelve, now: 7 * DAY })).toBeGreaterThan(12);
});

test('a secure concept may still ask what is unseen', () => {
	const bank = [...wide, question(21, deep)];
	const records: LogRecord[] = [21, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((number, at) =>
		answer(number, at, true)
	);
	expect(next(bank, { records })).toBeGreaterThan(12);
});

test('a parallel comes after two, three or four others, as the seed says', () => {
	const bank = wide.map((entry) => ({
		...entry,
		misconceptions: entry.number === 1 || entry.number === 20 ? ['m-1'] : []
	}));
	const waits = seeds.map((seed) => {
		let records = [answer(1, 0, false)];
		let sitting = [asked(1, false, 'm-1')];
		for (let at = 1; ; at++) {
			const number = next(bank, { seed, records, asked: sitting });
			if (number === 20 || number === null) return at - 1;
			records = [...records, answer(number, at, true)];
			sitting = [...sitting, asked(number)];
		}
	});
	expect([...new Set(waits)].sort()).toEqual([2, 3, 4]);
});

const parallels = [
	question(1, { misconceptions: ['m-1', 'm-2'], claims: ['c-1'] }),
	question(2, { misconceptions: ['m-3'] }),
	question(3, { misconceptions: ['m-2'] }),
	question(4, { misconceptions: ['m-1'], claims: ['c-1'] }),
	question(5, { misconceptions: ['m-1'], concept: 'norms' }),
	question(6, { misconceptions: ['m-1'], pair: 7 }),
	question(7, { misconceptions: ['m-1'], pair: 6 })
];

test('a question to try next shares concept and misconception, and no claim', () => {
	expect(parallelTo(1, selection(parallels))).toBe(3);
	expect(parallelTo(1, { ...selection(parallels), misconceptions: ['m-1'] })).toBeNull();
	expect(parallelTo(1, { ...selection(parallels), misconceptions: ['m-2'] })).toBe(3);
});

test.each([
	['was met', { records: [answer(3, 0, true)], now: 30 * DAY }],
	['was asked in this sitting', { asked: [asked(3)] }],
	['is not in the bank', { bank: [1, 2] }]
])('there is no question to try next where the only one %s', (_, rest) => {
	expect(parallelTo(1, selection(parallels, rest))).toBeNull();
});

test('there is no question to try next to one that the course does not have', () => {
	expect(parallelTo(99, selection(parallels))).toBeNull();
});
