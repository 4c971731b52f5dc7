import { expect, test } from 'vitest';
import { asksConfidence } from './asks-confidence';

const asked = (seed: number) =>
	Array.from({ length: 24 }, (_, at) => asksConfidence(seed, at + 1)).filter(Boolean).length;

test('is the same for the same seed and question', () => {
	expect(asksConfidence(7, 3)).toBe(asksConfidence(7, 3));
});

test('asks on about one question in three, in every sitting on some', () => {
	const counts = Array.from({ length: 400 }, (_, seed) => asked(seed * 7919));
	const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
	expect(mean / 24).toBeGreaterThan(0.3);
	expect(mean / 24).toBeLessThan(0.37);
	expect(Math.min(...counts)).toBeGreaterThan(0);
});
