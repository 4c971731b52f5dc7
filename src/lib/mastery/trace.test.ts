import fc from 'fast-check';
import { expect, test } from 'vitest';
import { L0, T } from './parameters';
import { chanceRight, trace } from './trace';

function path(answers: string, p: number, guess: number, slip: number, learn: number): string[] {
	return [...answers].map((answer) => {
		p = trace(p, { right: answer === '1', guess, slip }, learn);
		return p.toFixed(4);
	});
}

test.each([
	['1111', ['0.4857', '0.7652', '0.9165', '0.9735']],
	['1011', ['0.4857', '0.2070', '0.4953', '0.7718']],
	['0111', ['0.1310', '0.3803', '0.6832', '0.8795']],
	['110111', ['0.4857', '0.7652', '0.3859', '0.6881', '0.8819', '0.9615']]
])('four options reproduce the published path of %s', (answers, expected) => {
	expect(path(answers, L0, 0.3, 0.1, T)).toEqual(expected);
});

test.each([
	['111', ['0.5500', '0.9250', '0.9920']],
	['101', ['0.5500', '0.2076', '0.7320']]
])("OATutor's parameters reproduce its path of %s", (answers, expected) => {
	expect(path(answers, 0.1, 0.1, 0.1, 0.1)).toEqual(expected);
});

test.each([
	[0, 0.3, 0.1, 0.3],
	[1, 0.3, 0.1, 0.9],
	[0.2, 0.3, 0.1, 0.42]
])('the chance of a right answer at P = %d is the mixed one', (p, guess, slip, expected) => {
	expect(chanceRight(p, guess, slip)).toBeCloseTo(expected, 12);
});

test('what is learnt from an answer may be given', () => {
	expect(trace(0.2, { right: true, guess: 0.3, slip: 0.1 }, 0)).toBeCloseTo(3 / 7, 12);
});

test('an answer that the model holds to be impossible leaves only the learning', () => {
	expect(trace(0, { right: true, guess: 0, slip: 0.1 })).toBeCloseTo(0.1, 12);
	expect(trace(1, { right: false, guess: 0.3, slip: 0 })).toBe(1);
});

const chance = fc.double({ min: 0, max: 1, noNaN: true });

test('P stays between 0 and 1', () => {
	fc.assert(
		fc.property(chance, chance, chance, fc.boolean(), (p, guess, slip, right) => {
			const after = trace(p, { right, guess, slip });
			expect(after).toBeGreaterThanOrEqual(0);
			expect(after).toBeLessThanOrEqual(1 + 1e-12);
		}),
		{ seed: 1 }
	);
});

test('a right answer never leaves less than a wrong one, while guess + slip < 1', () => {
	const rates = fc.tuple(chance, chance).filter(([guess, slip]) => guess + slip < 1);
	fc.assert(
		fc.property(chance, rates, (p, [guess, slip]) => {
			const after = (right: boolean) => trace(p, { right, guess, slip });
			expect(after(true)).toBeGreaterThanOrEqual(after(false) - 1e-9);
		}),
		{ seed: 2 }
	);
});
