import { expect, test } from 'vitest';
import { guessInForce } from './guess-in-force';
import { REPEAT_AFTER } from './parameters';
import type { LogRecord } from './record-schema';
import { replay } from './replay';
import { answer, DAY, hint, question } from './test-records';
import { trace } from './trace';

const bank = [
	question(1, { pair: 4, guess: 0.25, slip: 0.1, claims: ['c-1'] }),
	question(2, { claims: ['c-1'] }),
	question(3, { pair: 99 }),
	question(4, { pair: 1, guess: 1 / 3, slip: 0.2, deep: true, claims: ['c-1', 'c-2'] }),
	question(5, { claims: ['c-2'] })
];

function concept(records: readonly LogRecord[]) {
	const state = replay(records, bank).get('anarchy');
	if (!state) throw new Error('no state');
	return state;
}

const outcomes = (records: readonly LogRecord[]) =>
	concept(records).evidence.map(({ number, at, outcome }) => [number, at, outcome]);

const slip = 0.1 + 0.2 - 0.1 * 0.2;
const after = (right: boolean, remembered = false, p = 0.2) =>
	trace(p, { right, slip, guess: guessInForce({ guess: 1 / 3, slip }, remembered) });

test.each([
	['the first half alone', [answer(1, 0, true)]],
	['the second half alone', [answer(4, 0, false)]],
	['a half and its second try', [answer(1, 0, true), answer(1, 1, false)]],
	['a hint on a half', [hint(1, 0)]],
	['a half after its hint', [hint(1, 0), answer(1, 1, true)]]
])('observes nothing: %s', (_, records) => {
	expect(concept(records)).toMatchObject({ p: 0.2, evidence: [] });
});

test.each([
	['both right', [answer(1, 0, true), answer(4, 1, true)], 'right'],
	['both right, the other way round', [answer(4, 0, true), answer(1, 1, true)], 'right'],
	['the first wrong', [answer(1, 0, false), answer(4, 1, true)], 'wrong'],
	['the second wrong', [answer(1, 0, true), answer(4, 1, false)], 'wrong'],
	['a hint on the first', [hint(1, 0), answer(1, 0, true), answer(4, 1, true)], 'hint'],
	['a hint on the second', [answer(1, 0, true), hint(4, 0), answer(4, 1, true)], 'hint'],
	['a hint told by an answer', [answer(1, 0, false, { hint: true }), answer(4, 1, true)], 'hint'],
	[
		'a hint on a half that was answered',
		[answer(1, 0, true), hint(1, 0), answer(4, 1, true)],
		'right'
	],
	[
		'a second try of the first',
		[answer(1, 0, false), answer(1, 0, true), answer(4, 1, true)],
		'wrong'
	]
])('is one observation at the second Check: %s', (_, unnumbered, outcome) => {
	const records = unnumbered.map((record, index) => ({ ...record, id: `testdevice-${index + 1}` }));
	expect(outcomes(records)).toEqual([[1, 1, outcome]]);
	expect(concept(records).p).toBeCloseTo(after(outcome === 'right'), 12);
});

test('is of a harder kind where either half is', () => {
	expect(concept([answer(1, 0, true), answer(4, 1, true)]).evidence[0]?.deep).toBe(true);
});

test('counts again 7 days after the last answer to either half, at its second Check', () => {
	const once = [answer(1, 0, false), answer(4, 1, true)];
	const early = [...once, answer(4, REPEAT_AFTER, true), answer(1, REPEAT_AFTER + 1, true)];
	expect(outcomes(early)).toHaveLength(1);
	const due = [...once, answer(4, REPEAT_AFTER + 1, true)];
	expect(outcomes(due)).toHaveLength(1);
	const again = [...due, answer(1, 9 * DAY, true)];
	expect(outcomes(again)).toEqual([
		[1, 1, 'wrong'],
		[1, 9 * DAY, 'right']
	]);
	expect(concept(again).p).toBeCloseTo(after(true, true, after(false)), 12);
});

test('the first answer to a half stands, however late the other half is answered', () => {
	const records = [answer(1, 0, false), answer(1, 10 * DAY, true), answer(4, 30 * DAY, true)];
	expect(outcomes(records)).toEqual([[1, 30 * DAY, 'wrong']]);
});

test('the claims of one half do not make the other one remembered, those of other questions do', () => {
	expect(concept([answer(1, 0, true)]).remembered).toEqual([2]);
	const told = [answer(5, 0, false), answer(1, 1, true), answer(4, 2, true)];
	const p = concept(told.slice(0, 1)).p;
	expect(concept(told).p).toBeCloseTo(after(true, true, p), 12);
});

test('a begun pair tells which half it waits for and whether it can still come out right', () => {
	expect(concept([answer(4, 0, true)]).begun).toEqual([{ number: 1, missing: [1], spoilt: false }]);
	expect(concept([hint(1, 0)]).begun).toEqual([{ number: 1, missing: [1, 4], spoilt: true }]);
	expect(concept([answer(1, 0, true), answer(4, 1, true)]).begun).toEqual([]);
});

test('an answer to an old revision of a half does not begin the pair', () => {
	expect(concept([answer(1, 0, true, { revision: 7 })]).begun).toEqual([]);
});

test('a half whose other half is not in the catalogue is a question by itself', () => {
	expect(outcomes([answer(3, 0, true)])).toEqual([[3, 0, 'right']]);
});

test('four attempts are four units: two pairs and one question are three', () => {
	const pairs = [1, 2, 3, 4, 5].map((number) =>
		question(number, {
			guess: 0.04,
			deep: true,
			pair: number === 5 ? null : number % 2 === 0 ? number - 1 : number + 1
		})
	);
	const records = [1, 2, 3, 4, 5].map((number, at) => answer(number, at, true));
	const state = replay(records, pairs).get('anarchy');
	expect(state?.p).toBeGreaterThan(0.95);
	expect(state?.securedAt).toBeNull();
});
