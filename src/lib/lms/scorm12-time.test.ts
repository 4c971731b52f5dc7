import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockTime, timespan } from './scorm12-time';

test.each([
	[0, '0000:00:00.00'],
	[0.004, '0000:00:00.00'],
	[1.5, '0000:00:01.50'],
	[59.999, '0000:01:00.00'],
	[3599.996, '0001:00:00.00'],
	[3723.04, '0001:02:03.04'],
	[360_000, '0100:00:00.00'],
	[1e12, '9999:59:59.99'],
	[Infinity, '9999:59:59.99'],
	[-5, '0000:00:00.00'],
	[NaN, '0000:00:00.00']
])('%d seconds are written %s', (seconds, written) => {
	expect(timespan(seconds)).toBe(written);
});

test('every length of time is written so that it can be read back to the hundredth', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 3_599_999_999 }), (hundredths) => {
			const [hours = 0, minutes = 0, seconds = 0] = timespan(hundredths / 100)
				.split(':')
				.map(Number);
			expect(minutes).toBeLessThan(60);
			expect(seconds).toBeLessThan(60);
			expect(Math.round((hours * 3600 + minutes * 60 + seconds) * 100)).toBe(hundredths);
		}),
		{ seed: 5 }
	);
});

test('a time of day is that of the learner, in six digits', () => {
	expect(clockTime(new Date(2026, 10, 22, 7, 5, 9).getTime())).toBe('07:05:09');
	expect(clockTime(new Date(2026, 10, 22, 23, 59, 59, 999).getTime())).toBe('23:59:59');
});
