/**
 * One end of an arithmetic code: a stretch is divided into `total` equal parts, and a choice takes some of them; the
 * fewer it takes, the more digits it needs. What is said is described once, by code that does not know which end it holds.
 */
export interface Channel {
	/** The part at which the choice stands. Where it is written: the part that is wanted. */
	at(total: number, wanted: number): number;
	/** Takes the parts of `total`, which is at most 2 ** 20, from `from` up to `to`. */
	take(total: number, from: number, to: number): void;
}

/** How many digits of six bits the stretch is wide. */
export const DIGITS = 5;

export const WIDTH = 2 ** 30;

/** Below this width the first digit no longer changes, but for a carry. */
export const NARROW = 2 ** 24;
