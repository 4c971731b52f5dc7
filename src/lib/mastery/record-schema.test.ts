import { expect, test } from 'vitest';
import { logRecordSchema } from './record-schema';
import { answer, hint, secured } from './test-records';

const accepts = (value: unknown) => logRecordSchema.safeParse(value).success;

test.each([
	['an answer', answer(1, 5, true)],
	[
		'an answer with everything at its limit',
		answer(1, 0, false, { response: Array(24).fill('x'.repeat(64)) })
	],
	['a hint', hint(1, 5)],
	['a concept that became secure', secured('anarchy', 5)]
])('is valid: %s', (_, record) => {
	expect(accepts(record)).toBe(true);
});

test.each([
	['a key too many', { ...answer(1, 5, true), extra: 1 }],
	['another version', { ...answer(1, 5, true), v: 2 }],
	['an unknown kind', { ...answer(1, 5, true), kind: 'note' }],
	['a device of 7 characters', answer(1, 5, true, { id: 'abcdefg-1' })],
	['a device of 17 characters', answer(1, 5, true, { id: `${'a'.repeat(17)}-1` })],
	['a sequence of 0', answer(1, 5, true, { id: 'abcdefgh-0' })],
	['a sequence with a leading zero', answer(1, 5, true, { id: 'abcdefgh-01' })],
	['a time before 1970', answer(1, -1, true, { id: 'abcdefgh-1' })],
	['a fraction of a millisecond', answer(1, 0.5, true, { id: 'abcdefgh-1' })],
	['question number 0', answer(0, 5, true)],
	['25 choices', answer(1, 5, true, { response: Array(25).fill('x') })],
	['a choice of 65 characters', answer(1, 5, true, { response: ['x'.repeat(65)] })],
	['a confidence that is not offered', { ...answer(1, 5, true), confidence: 0.6 }],
	['a seed beyond 32 bits', answer(1, 5, true, { seed: 2 ** 32 })],
	['a hint number of 0', hint(1, 5, { hint: 0 })],
	['an answer with the fields of a hint', { ...answer(1, 5, true), kind: 'hint' }]
])('is invalid: %s', (_, record) => {
	expect(accepts(record)).toBe(false);
});
