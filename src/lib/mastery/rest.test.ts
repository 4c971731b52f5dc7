import { expect, test } from 'vitest';
import { replay } from './replay';
import type { LogRecord } from './record-schema';
import { standing } from './rest';
import { answer, DAY, hint, question, secured } from './test-records';

const catalogue = [
	question(1, { claims: ['c-1'] }),
	question(2, { claims: ['c-1'] }),
	question(3, { pair: 4 }),
	question(4, { pair: 3 })
];

const stands = (records: readonly LogRecord[], now: number, bank = [1, 2, 3, 4], of = catalogue) =>
	standing(replay(records, of), of, bank, records, now);

const four = [1, 2, 3, 4].map((number) => answer(number, number, true));

test.each([
	['nothing was answered', [], 0],
	['a claim was met in this sitting alone', [answer(1, 0, true)], 1],
	['a pair is begun', four.slice(0, 3), 5]
])('a new sitting can ask while %s', (_, records, now) => {
	expect(stands(records, now)).toEqual({ kind: 'asking' });
});

test('rests until the first question counts again', () => {
	expect(stands(four, 5)).toEqual({ kind: 'resting', from: 1 + 7 * DAY });
	expect(stands(four, 1 + 7 * DAY)).toEqual({ kind: 'asking' });
});

test('a pair counts again 7 days after its second half', () => {
	expect(stands(four, 5, [3, 4])).toEqual({ kind: 'resting', from: 4 + 7 * DAY });
});

test('a half that the bank does not have is not waited for', () => {
	expect(stands(four, 5, [2, 3])).toEqual({ kind: 'resting', from: 2 + 7 * DAY });
});

test('after 12 answers without security it rests, though there are questions left', () => {
	const wide = Array.from({ length: 20 }, (_, index) => question(index + 1));
	const bank = wide.map(({ number }) => number);
	const twelve = bank.slice(0, 12).map((number) => answer(number, number, false));
	expect(stands(twelve, 20, bank, wide)).toEqual({ kind: 'resting', from: 1 + 7 * DAY });
	expect(stands([...twelve, secured('anarchy', 13)], 20, bank, wide)).toEqual({ kind: 'asking' });
});

test('where only hints stand open it rests a week from now', () => {
	expect(stands([hint(1, 0)], 5, [1])).toEqual({ kind: 'resting', from: 5 + 7 * DAY });
});
