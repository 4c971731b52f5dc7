import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { logRecordSchema } from '$lib/mastery/record-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLogRecord } from './record-guard';

const accepts = (value: unknown) => logRecordSchema.safeParse(value).success;

function same(value: unknown): boolean {
	expect(isLogRecord(value)).toBe(accepts(value));
	return accepts(value);
}

const whole = (min: number, max = Number.MAX_SAFE_INTEGER) => fc.integer({ min, max });
const text = (longest: number) => fc.string({ maxLength: longest, unit: 'binary' });
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'.split('');
const id = fc
	.tuple(
		fc.string({ unit: fc.constantFrom(...letters), minLength: 8, maxLength: 16 }),
		whole(1, 999_999_999_999_999)
	)
	.map(([device, sequence]) => `${device}-${sequence}`);
const common = { v: fc.constant(1), id, at: whole(0), course: text(60) };
const asked = {
	number: whole(1),
	revision: whole(1),
	sitting: text(60),
	seed: whole(0, 2 ** 32 - 1)
};
const plain = { noNullPrototype: true };

const valid: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
	fc.record(
		{
			...common,
			...asked,
			kind: fc.constant('answer'),
			response: fc.array(text(30), { maxLength: 24 }),
			right: fc.boolean(),
			hint: fc.boolean(),
			confidence: fc.constantFrom(null, 0.5, 0.74, 0.9),
			place: fc.constantFrom('pre', 'check', 'quiz', 'review'),
			attempt: whole(1)
		},
		plain
	),
	fc.record({ ...common, ...asked, kind: fc.constant('hint'), hint: whole(1) }, plain),
	fc.record({ ...common, kind: fc.constant('secured'), concept: text(60) }, plain)
);

const sparse: unknown[] = ['a'];
sparse[2] = 'b';

const hostile = fc.oneof(
	fc.constantFrom<unknown>(
		...[undefined, null, true, 0, -0, 1, -1, 0.5, 0.74, 0.9, 1.5, NaN, Infinity, -Infinity],
		...[2 ** 32 - 1, 2 ** 32, 2 ** 53 - 1, 2 ** 53, 1n, Symbol('s'), () => 1, new Date(0)],
		...['', '1', 'true', 'null', 'answer', 'hint', 'secured', 'quiz', 'constructor', '__proto__'],
		...['abcdefgh-1', 'abcdefgh-1\n', 'abcdefgh-0', 'abcdefgh-01', 'abcdefg-1', 'ABCDEFGH-1'],
		...[`${'a'.repeat(17)}-1`, `abcdefgh-${'9'.repeat(16)}`, 'x'.repeat(64), 'x'.repeat(65)],
		...['x'.repeat(128), 'x'.repeat(129), 'x'.repeat(1_000_000), '🕊️'.repeat(32)],
		...[[], {}, [[]], [null], [undefined], sparse, Array(24).fill('x'), Array(25).fill('x')],
		...[['x'.repeat(64)], ['x'.repeat(65)], { length: 1, 0: 'a' }, new Map(), new Set(['a'])],
		...[new String('a'), new Number(1), new Boolean(true), new Uint8Array(2)]
	),
	fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true })
);

const key = fc.oneof(
	fc.constantFrom(
		...['v', 'id', 'kind', 'at', 'number', 'revision', 'response', 'right', 'hint', 'confidence'],
		...['place', 'attempt', 'sitting', 'seed', 'course', 'concept', 'constructor', 'toString'],
		...['__proto__', 'hasOwnProperty', 'extra', '']
	),
	fc.string({ maxLength: 8 })
);

function define(record: object, name: string, value: unknown): object {
	const copy = { ...record };
	const options = { value, enumerable: true, writable: true, configurable: true };
	return Object.defineProperty(copy, name, options);
}

test('agrees with the schema on valid records', () => {
	fc.assert(
		fc.property(valid, (record) => {
			expect(same(record)).toBe(true);
		}),
		{ seed: 31, numRuns: 500 }
	);
});

test('agrees with the schema on records with one value replaced or added', () => {
	let accepted = 0;
	fc.assert(
		fc.property(valid, key, hostile, (record, name, value) => {
			if (same(define(record, name, value))) accepted++;
		}),
		{ seed: 32, numRuns: 5000 }
	);
	expect(accepted).toBeGreaterThan(50);
});

test('agrees with the schema on records with keys missing', () => {
	fc.assert(
		fc.property(valid, fc.nat(), (record, which) => {
			const name = Object.keys(record)[which % Object.keys(record).length] ?? '';
			const { [name]: _, ...rest } = record;
			expect(same(rest)).toBe(false);
		}),
		{ seed: 33, numRuns: 500 }
	);
});

test('agrees with the schema on a record of one kind that calls itself another', () => {
	fc.assert(
		fc.property(valid, valid, (record, other) => {
			same({ ...record, kind: other.kind });
			same({ ...record, ...other });
		}),
		{ seed: 34, numRuns: 500 }
	);
});

test('agrees with the schema on values that are no records', () => {
	fc.assert(
		fc.property(hostile, (value) => void same(value)),
		{ seed: 35, numRuns: 3000 }
	);
});

test.each<[string, (record: object) => unknown]>([
	['a record without a prototype', (record) => Object.assign(Object.create(null), record)],
	['a record behind a prototype', (record) => Object.create(record)],
	['a record with a foreign prototype', (record) => Object.assign(Object.create({ x: 1 }), record)],
	['a record with holes in its response', (record) => define(record, 'response', sparse)],
	['a record in an array', (record) => [record]],
	['an array with the keys of a record', (record) => Object.assign([], record)],
	['a record with an own __proto__', (record) => define(record, '__proto__', {})],
	[
		'a record with a hidden key',
		(record) => Object.defineProperty({ ...record }, 'x', { value: 1 })
	],
	['a record with a symbol key', (record) => ({ ...record, [Symbol('s')]: 1 })],
	['a frozen record', (record) => Object.freeze({ ...record })],
	['a record as text', (record) => JSON.stringify(record)]
])('agrees with the schema on %s', (_, disguise) => {
	fc.assert(
		fc.property(valid, (record) => void same(disguise(record))),
		{ seed: 36, numRuns: 50 }
	);
});

test('weighs less than 1 kB compressed, types and all', () => {
	const source = readFileSync(new URL('record-guard.ts', import.meta.url));
	expect(gzipSync(source).length).toBeLessThan(1024);
});
