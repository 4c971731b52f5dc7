import type { Channel } from './channel';
import { LENGTH, WIDE } from './contexts';

/**
 * Codes values so that what came often takes little. Each method returns the value that was written or read; where
 * values are read, those that are given do not matter. Each `context` learns for itself.
 */
export interface Model {
	bit(context: number, value: boolean): boolean;
	/** A whole number from 0; small ones take less. */
	number(context: number, value: number): number;
	/** A whole number of either sign; small ones take less. */
	signed(context: number, value: number): number;
	/** One of the `size` numbers from 0, each as likely as another; at most 2 ** 20. */
	even(size: number, value: number): number;
	/** A text of at most 128 UTF-16 units. */
	text(value: string): string;
}

// These numbers are part of the format: with others, a text that was packed cannot be read.
const LEARNING = 3;
const LONGEST_NUMBER = 63;
const LONGEST_TEXT = 128;
const RAW = 12;

/** By place in a context and twice over: how often it was no, how often it was yes. */
type Counts = number[];

const SIGN = 0;
/** Whether a number is longer than this; `made` are its first digits, of which two are learnt. */
const placeOf = (length: number, made: number): number => 1 + 4 * length + made;

function exponent(value: number): number {
	let bits = 0;
	for (let rest = value; rest >= 2; rest /= 2) bits++;
	return bits;
}

/** A model that knows nothing yet. */
export function modelOn({ at, take }: Channel): Model {
	const contexts = new Map<number, Counts>();

	function countsOf(context: number): Counts {
		const counts = contexts.get(context) ?? [];
		contexts.set(context, counts);
		return counts;
	}

	function choose(counts: Counts, place: number, value: boolean): boolean {
		const no = counts[2 * place] ?? 1;
		const yes = counts[2 * place + 1] ?? 1;
		const total = no + yes;
		const chosen = at(total, value ? no : 0) >= no;
		take(total, chosen ? no : 0, chosen ? total : no);
		counts[2 * place] = no + (chosen ? 0 : LEARNING);
		counts[2 * place + 1] = yes + (chosen ? LEARNING : 0);
		return chosen;
	}

	function even(size: number, value: number): number {
		const chosen = at(size, value);
		take(size, chosen, chosen + 1);
		return chosen;
	}

	/** How many binary digits it has beyond the first, then these: two that are learnt, the rest as they are. */
	function number(context: number, value: number): number {
		const counts = countsOf(context);
		const beyond = exponent(value + 1);
		let length = 0;
		while (length < LONGEST_NUMBER && choose(counts, placeOf(length, 0), length < beyond)) length++;
		let made = 1;
		for (let rest = length; rest > 0;) {
			const learnt = made < 4;
			const size = learnt ? 1 : Math.min(RAW, rest);
			rest -= size;
			const part = Math.floor((value + 1) / 2 ** rest) % 2 ** size;
			const read = learnt
				? Number(choose(counts, placeOf(length, made), part === 1))
				: even(2 ** size, part);
			made = made * 2 ** size + read;
		}
		return made - 1;
	}

	return {
		bit: (context, value) => choose(countsOf(context), SIGN, value),
		number,
		signed(context, value) {
			const size = number(context, Math.abs(value));
			return size > 0 && choose(countsOf(context), SIGN, value < 0) ? -size : size;
		},
		even,
		text(value) {
			const length = Math.min(LONGEST_TEXT, number(LENGTH, value.length));
			const units = choose(countsOf(WIDE), SIGN, /[^\0-\x7f]/.test(value)) ? 65_536 : 128;
			let read = '';
			while (read.length < length)
				read += String.fromCharCode(even(units, value.charCodeAt(read.length)));
			return read;
		}
	};
}
