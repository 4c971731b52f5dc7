import { expect, test } from 'vitest';
import { REPEAT_AFTER } from './parameters';
import type { LogRecord } from './record-schema';
import { replay } from './replay';
import { answer, DAY, hint, question, secured } from './test-records';

const deep = { deep: true } as const;
const bank = [
	question(1),
	question(2),
	question(3),
	question(4, deep),
	question(5, deep),
	question(6, { claims: ['c-1'] }),
	question(7, { claims: ['c-1', 'c-2'] }),
	question(8, { concept: 'norms', claims: ['c-2'] }),
	question(9, { revision: 2, claims: ['c-9'] })
];

function concept(records: readonly LogRecord[], id = 'anarchy') {
	const state = replay(records, bank).get(id);
	if (!state) throw new Error(`no state of ${id}`);
	return state;
}

const p = (records: readonly LogRecord[], id?: string) => concept(records, id).p.toFixed(4);
const outcomes = (records: readonly LogRecord[]) =>
	concept(records).evidence.map(({ outcome }) => outcome);

test('every concept of the catalogue is there without a log', () => {
	const fresh = { p: 0.2, evidence: [], remembered: [], begun: [], securedAt: null };
	expect([...replay([], bank).values()]).toEqual([
		{ concept: 'anarchy', ...fresh },
		{ concept: 'norms', ...fresh }
	]);
});

test('a question moves its primary concept alone', () => {
	expect(p([answer(8, 0, true)])).toBe('0.2000');
	expect(p([answer(8, 0, true)], 'norms')).toBe('0.4857');
});

test.each([
	['four right, the last one deep', '1111', [1, 2, 3, 4], ['0.9735', 3]],
	['a slip first', '0111', [1, 2, 3, 4], ['0.8795', null]],
	['a slip in the middle, made good', '110111', [1, 2, 3, 4, 5, 6], ['0.9615', 5]],
	['no right answer on a deep format', '1111', [1, 2, 3, 6], ['0.9735', null]],
	['the deep one wrong, then four right on others', '01111', [4, 1, 2, 3, 6], ['0.9607', null]],
	['three right on different questions only', '111', [4, 1, 2], ['0.9165', null]]
])('secure: %s', (_, answers, numbers, [expectedP, securedAt]) => {
	const records = numbers.map((number, at) => answer(number, at, answers[at] === '1'));
	expect(p(records)).toBe(expectedP);
	expect(concept(records).securedAt).toBe(securedAt);
});

test('is not secure on a wrong last answer, though P is high enough, and is after the next right one', () => {
	const easy = [1, 2, 3, 4, 5, 6].map((number) =>
		question(number, { guess: 0.01, slip: 0.4, deep: number === 3 })
	);
	const three = [answer(1, 0, true), answer(2, 1, true), answer(3, 2, true)];
	const four = [...three, answer(4, 3, false)];
	const after = (records: readonly LogRecord[]) => replay(records, easy).get('anarchy');
	expect(after(four)?.p).toBeGreaterThanOrEqual(0.95);
	expect(after(four)?.securedAt).toBeNull();
	expect(after([...four, answer(5, 4, true)])?.securedAt).toBe(4);
});

test('a question counts again 7 days after its last answer, to the millisecond, as one that may be remembered', () => {
	const first = answer(1, 0, false);
	expect(outcomes([first, answer(1, REPEAT_AFTER - 1, true)])).toEqual(['wrong']);
	const again = [first, answer(1, REPEAT_AFTER, true)];
	expect(outcomes(again)).toEqual(['wrong', 'right']);
	expect(p([first])).toBe('0.1310');
	expect(p(again)).toBe('0.3085');
});

test('the 7 days run from the last answer, whether or not it counted', () => {
	const records = [answer(1, 0, false), answer(1, 5 * DAY, true), answer(1, 8 * DAY, true)];
	expect(outcomes(records)).toEqual(['wrong']);
	expect(outcomes([...records, answer(1, 15 * DAY, true)])).toEqual(['wrong', 'right']);
});

test('answers to one question, however far apart, never make up four different ones', () => {
	const records = [1, 2, 4].flatMap((number, at) =>
		[0, 10, 20, 30].map((day) => answer(number, at + day * DAY, true))
	);
	expect(concept(records).p).toBeGreaterThan(0.95);
	expect(concept(records).securedAt).toBeNull();
});

test('a question counts as remembered once feedback on a claim of it was shown, in any concept', () => {
	expect(p([answer(6, 0, true), answer(7, 1, true)])).toBe('0.6885');
	expect(p([answer(8, 0, false), answer(7, 1, true)])).toBe('0.4000');
	expect(concept([answer(8, 0, false)]).remembered).toEqual([7]);
	expect(concept([answer(7, 0, false)]).remembered).toEqual([6]);
});

test('the margin of what may be remembered is added once, whatever the reasons', () => {
	const both = [answer(6, 0, true), answer(7, 1, true), answer(6, 10 * DAY, true)];
	const two = concept(both.slice(0, 2)).p;
	const posterior = (two * 0.9) / (two * 0.9 + (1 - two) * 0.45);
	expect(concept(both).p).toBeCloseTo(posterior + (1 - posterior) * 0.1, 12);
});

test('a hint alone shows no feedback on a claim', () => {
	expect(concept([hint(6, 0)]).remembered).toEqual([]);
});

test.each([
	['an unknown number', [answer(99, 0, true)]],
	['an old revision', [answer(9, 0, true)]],
	['a revision that this course does not have yet', [answer(9, 0, true, { revision: 3 })]],
	['a hint of an old revision', [hint(9, 0)]],
	['a pre-question', [answer(1, 0, true, { place: 'pre' })]]
])('does not count: %s', (_, records) => {
	expect(concept(records).evidence).toEqual([]);
	expect(p(records)).toBe('0.2000');
});

test('a new revision counts as a question that was not answered yet', () => {
	const records = [answer(9, 0, true), answer(9, 1, true, { revision: 2 })];
	expect(outcomes(records)).toEqual(['right']);
	expect(p(records)).toBe('0.4857');
});

test("raising a question's revision leaves what others count for", () => {
	const records = [answer(6, 0, true), answer(7, 1, true)];
	const raised = bank.map((entry) => (entry.number === 6 ? { ...entry, revision: 2 } : entry));
	expect(replay(records, raised).get('anarchy')?.p.toFixed(4)).toBe('0.4000');
});

test.each([
	['opened first', [hint(1, 0), answer(1, 1, true, { hint: true })], 0],
	['opened twice', [hint(1, 0), hint(1, 1, { hint: 2 }), answer(1, 2, true)], 0],
	['opened and left', [hint(1, 0)], 0],
	['told by the answer alone', [answer(1, 1, true, { hint: true })], 1]
])('a hint counts as wrong once: %s', (_, records, at) => {
	expect(concept(records).evidence).toEqual([{ number: 1, at, outcome: 'hint', deep: false }]);
	expect(p(records)).toBe('0.1310');
});

test.each([
	[
		'an answer long after the hint does not count',
		[hint(1, 0), answer(1, 20 * DAY, true)],
		['hint']
	],
	[
		'7 days after that answer the question counts again',
		[hint(1, 0), answer(1, 1, true), answer(1, 1 + REPEAT_AFTER, true)],
		['hint', 'right']
	],
	[
		'a hint within 7 days of the last answer does not count',
		[answer(1, 0, true), hint(1, DAY), answer(1, 9 * DAY, true)],
		['right', 'right']
	],
	[
		'a hint 7 days after the last answer counts again',
		[answer(1, 0, true), hint(1, 8 * DAY), answer(1, 8 * DAY + 1, true)],
		['right', 'hint']
	]
])('a hint and time: %s', (_, records, expected) => {
	expect(outcomes(records)).toEqual(expected);
});

test('a secured record keeps the band where the answers alone would not', () => {
	expect(concept([answer(9, 0, true), secured('anarchy', 5)]).securedAt).toBe(5);
});

test('security dates from the earlier of the record and the rule', () => {
	const four = [answer(1, 10, true), answer(2, 11, true), answer(3, 12, true), answer(4, 13, true)];
	expect(concept([...four, secured('anarchy', 20)]).securedAt).toBe(13);
	expect(concept([...four, secured('anarchy', 5)]).securedAt).toBe(5);
});

test('security of a concept that the course no longer has is left aside', () => {
	expect([...replay([secured('retired', 5)], bank).keys()]).toEqual(['anarchy', 'norms']);
});

test('attempt numbers are computed, not trusted', () => {
	expect(outcomes([answer(1, 0, true, { attempt: 7 })])).toEqual(['right']);
	expect(outcomes([answer(1, 0, true), answer(1, 1, false, { attempt: 1 })])).toEqual(['right']);
});
