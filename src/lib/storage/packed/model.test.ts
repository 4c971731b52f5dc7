import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modelOn } from './model';
import type { Model } from './model';
import { rangeReader } from './range-reader';
import { rangeWriter } from './range-writer';

const TOP = 2 ** 20;

type Call = readonly [method: keyof Model, first: number, value: unknown];

const context = fc.nat({ max: 3 });
const whole = (below: number) =>
	fc.oneof(fc.nat({ max: 4 }), fc.maxSafeNat()).map((drawn) => drawn % below);
const size = fc.constantFrom(1, 2, 3, 9, 999, 65_536, 2 ** 20 - 1, 2 ** 20);

const call: fc.Arbitrary<Call> = fc.oneof(
	fc.tuple(fc.constant('bit' as const), context, fc.boolean()),
	fc.tuple(fc.constant('number' as const), context, whole(Number.MAX_SAFE_INTEGER)),
	fc.tuple(fc.constant('number' as const), context, fc.constant(Number.MAX_SAFE_INTEGER)),
	fc.tuple(
		fc.constant('signed' as const),
		context,
		fc.maxSafeInteger().map((n) => n + 0)
	),
	size.chain((of) => fc.tuple(fc.constant('even' as const), fc.constant(of), whole(of))),
	fc.tuple(fc.constant('text' as const), context, fc.string({ unit: 'binary', maxLength: 20 }))
);

function make(model: Model, [method, first, value]: Call): unknown {
	if (method === 'text') return model.text(value as string);
	return (model[method] as (first: number, value: unknown) => unknown)(first, value);
}

const nothing = ([method, first]: Call): Call => [
	method,
	first,
	{ bit: false, number: 0, signed: 0, even: 0, text: '' }[method]
];

function written(calls: readonly Call[]): readonly number[] {
	const writer = rangeWriter();
	const model = modelOn(writer);
	for (const one of calls) make(model, one);
	return writer.digits();
}

test('what was written is read again, value by value, to the end', () => {
	fc.assert(
		fc.property(fc.array(call, { maxLength: 400, size: 'max' }), (calls) => {
			const digits = written(calls);
			expect(digits.every((digit) => Number.isInteger(digit) && digit >= 0 && digit < 64)).toBe(
				true
			);
			const reader = rangeReader(digits);
			const model = modelOn(reader);
			expect(calls.map((one) => make(model, nothing(one)))).toEqual(
				calls.map(([, , value]) => value)
			);
			expect(reader.left()).toBe(0);
		}),
		{ seed: 71, numRuns: 100 }
	);
});

describe('takes', () => {
	const times = (count: number, value: (at: number) => Call): Call[] =>
		Array.from({ length: count }, (_, at) => value(at));

	test.each<[string, readonly Call[], number]>([
		['next to nothing for nothing', [], 5],
		['next to nothing for what is always so', times(1000, () => ['bit', 0, true]), 7],
		['six bits a digit for what is even', times(1000, (at) => ['even', 64, (at * 37) % 64]), 1005],
		['little for small numbers', times(1000, (at) => ['number', 0, at % 2]), 180],
		['seven bits for a letter', times(10, () => ['text', 0, 'abcdefghij'.repeat(6)]), 715]
	])('%s', (_, calls, most) => {
		expect(written(calls).length).toBeLessThanOrEqual(most);
	});
});

test('a carry runs through as many digits as it has to', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(TOP - 1, TOP - 2, 0), { maxLength: 60 }), (values) => {
			const calls = values.map((value): Call => ['even', TOP, value]);
			const model = modelOn(rangeReader(written(calls)));
			expect(values.map(() => model.even(TOP, 0))).toEqual(values);
		}),
		{ seed: 72, numRuns: 500 }
	);
});

test('more than was written is not read as if it were there', () => {
	const reader = rangeReader(written([['number', 0, 5]]));
	const model = modelOn(reader);
	for (let count = 0; count < 40; count++) model.even(64, 0);
	expect(reader.left()).toBeLessThan(0);
});

test('what was not read to its end has not ended', () => {
	const reader = rangeReader(written(Array<Call>(40).fill(['even', 64, 5])));
	modelOn(reader).even(64, 0);
	expect(reader.left()).toBeGreaterThan(0);
});
