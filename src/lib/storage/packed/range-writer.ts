import { DIGITS, NARROW, WIDTH } from './channel';
import type { Channel } from './channel';

export interface RangeWriter extends Channel {
	/** How many digits there are so far. */
	length(): number;
	/** All that was written, as numbers from 0 to 63. */
	digits(): readonly number[];
}

/** Adds one to the last digit, and to those before it as far as they overflow. */
function carry(digits: number[]): void {
	let place = digits.length - 1;
	while (digits[place] === 63) digits[place--] = 0;
	digits[place] = (digits[place] ?? 0) + 1;
}

/** Writes choices into digits. Nothing can be written after `digits` was called. */
export function rangeWriter(): RangeWriter {
	const digits: number[] = [];
	let low = 0;
	let range = WIDTH;

	function shift(): void {
		digits.push(Math.floor(low / NARROW));
		low = (low % NARROW) * 64;
		range *= 64;
	}

	return {
		at: (_total, wanted) => wanted,
		take(total, from, to) {
			const part = Math.floor(range / total);
			low += part * from;
			range = to === total ? range - part * from : part * (to - from);
			if (low >= WIDTH) {
				carry(digits);
				low -= WIDTH;
			}
			while (range < NARROW) shift();
		},
		length: () => digits.length,
		digits() {
			for (let digit = 0; digit < DIGITS; digit++) shift();
			return digits;
		}
	};
}
