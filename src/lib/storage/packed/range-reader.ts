import { DIGITS, NARROW, WIDTH } from './channel';
import type { Channel } from './channel';

export interface RangeReader extends Channel {
	/** How many digits are left; less than none once more was read than was written. */
	left(): number;
}

/** Reads what `rangeWriter` wrote. Of any other digits it makes something as well, without end and without meaning. */
export function rangeReader(digits: readonly number[]): RangeReader {
	let read = 0;
	let range = WIDTH;
	let code = 0;

	function shift(): void {
		code = code * 64 + (digits[read++] ?? 0);
	}

	while (read < DIGITS) shift();
	return {
		at: (total) => Math.min(total - 1, Math.floor(code / Math.floor(range / total))),
		take(total, from, to) {
			const part = Math.floor(range / total);
			code -= part * from;
			range = to === total ? range - part * from : part * (to - from);
			for (; range < NARROW; range *= 64) shift();
		},
		left: () => digits.length - read
	};
}
