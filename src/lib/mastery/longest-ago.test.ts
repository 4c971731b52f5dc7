import { expect, test } from 'vitest';
import { longestAgo } from './longest-ago';
import type { LogRecord } from './record-schema';
import type { Selection } from './selection';

const answered = (number: number, at: number) => ({ kind: 'answer', number, at }) as LogRecord;
const chosen = (records: readonly LogRecord[], asked: readonly number[] = []) =>
	longestAgo({
		bank: [1, 2, 3],
		records,
		asked: asked.map((number) => ({ number, right: true, misconceptions: [] }))
	} as unknown as Selection);

test.each([
	['what was never answered', [answered(1, 5), answered(2, 6)], [], 3],
	['what was answered longest ago', [answered(1, 9), answered(2, 6), answered(3, 7)], [], 2],
	['by its last answer', [answered(1, 9), answered(2, 6), answered(3, 7), answered(2, 8)], [], 3],
	['nothing that this sitting has asked', [answered(1, 1), answered(2, 2), answered(3, 3)], [1], 2],
	['nothing where all were asked', [], [1, 2, 3], null],
	[
		'nothing of another bank',
		[answered(7, 1), answered(1, 2), answered(2, 3), answered(3, 4)],
		[],
		1
	]
] as const)('asks again %s', (_, records, asked, expected) => {
	expect(chosen(records, asked)).toBe(expected);
});
