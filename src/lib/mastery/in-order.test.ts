import { expect, test } from 'vitest';
import { inOrder } from './in-order';
import { answer } from './test-records';

const ids = (records: ReturnType<typeof inOrder>) => records.map(({ id }) => id);

test('orders by time first', () => {
	const records = [answer(1, 20, true), answer(2, 10, true), answer(3, 15, true)];
	expect(inOrder(records).map(({ at }) => at)).toEqual([10, 15, 20]);
});

test('orders records of one moment by device, then by sequence as a number', () => {
	const wanted = ['aaaaaaaa-2', 'aaaaaaaa-10', 'aaaaaaaa0-1', 'bbbbbbbb-1'];
	const records = [...wanted].reverse().map((id) => answer(1, 5, true, { id }));
	expect(ids(inOrder(records))).toEqual(wanted);
});

test('keeps each id once', () => {
	const record = answer(1, 5, true);
	expect(inOrder([record, { ...record }, record])).toEqual([record]);
});

test('settles two different records under one id the same way in any order', () => {
	const right = answer(1, 5, true);
	const wrong = answer(1, 5, false);
	expect(inOrder([right, wrong])).toEqual(inOrder([wrong, right]));
});
