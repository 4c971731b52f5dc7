import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom, shuffled } from './random';

test('gives the same numbers for the same seed, from 0 up to 1', () => {
	fc.assert(
		fc.property(fc.integer(), (seed) => {
			const [a, b] = [randomFrom(seed), randomFrom(seed)];
			for (let i = 0; i < 5; i++) {
				const value = a();
				expect(value).toBe(b());
				expect(value).toBeGreaterThanOrEqual(0);
				expect(value).toBeLessThan(1);
			}
		}),
		{ seed: 1 }
	);
});

test('a shuffled list has the same members and leaves the list as it was', () => {
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.nat(), (list, seed) => {
			const before = [...list];
			const result = shuffled(list, randomFrom(seed));
			expect([...result].sort((a, b) => a - b)).toEqual([...before].sort((a, b) => a - b));
			expect(list).toEqual(before);
		}),
		{ seed: 1 }
	);
});

test('every order of three comes up about as often as any other', () => {
	const counts = new Map<string, number>();
	const runs = 6000;
	for (let seed = 0; seed < runs; seed++) {
		const order = shuffled(['a', 'b', 'c'], randomFrom(seed)).join('');
		counts.set(order, (counts.get(order) ?? 0) + 1);
	}
	expect(counts.size).toBe(6);
	for (const count of counts.values()) expect(Math.abs(count / runs - 1 / 6)).toBeLessThan(0.02);
});
