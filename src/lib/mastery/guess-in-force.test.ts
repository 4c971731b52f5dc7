import { expect, test } from 'vitest';
import { guessInForce } from './guess-in-force';

test.each([
	['a choice of four', 0.25, 0.1, false, 0.3],
	['a choice of four that may be remembered', 0.25, 0.1, true, 0.45],
	['a match that may be remembered', 0.04, 0.27, true, 0.24],
	['a transfer of three that may be remembered', 1 / 3, 0.2, true, 1 / 3 + 0.2],
	['a format that leaves no room below 1', 0.7, 0.25, true, 0.74]
])('%s counts with its margins', (_, guess, slip, remembered, expected) => {
	expect(guessInForce({ guess, slip }, remembered)).toBeCloseTo(expected, 12);
});

test('guess and slip stay below 1 however the format is described', () => {
	for (const guess of [0, 0.25, 0.5, 0.8, 1]) {
		for (const slip of [0, 0.1, 0.27, 0.5, 0.9]) {
			expect(guessInForce({ guess, slip }, true) + slip).toBeLessThan(1);
		}
	}
});
