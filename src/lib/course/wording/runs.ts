/** How many words in a row may not be the study's. */
export const RUN = 8;

/** Bits of a run's hash: enough that a run of our own meets one of the study's by chance never in practice. */
export const RUN_BITS = 40;

export interface Run {
	/** Hexadecimal digits. */
	readonly hash: string;
	/** Where its first word begins, and where its last one ends, in the text. */
	readonly from: number;
	readonly to: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

/** Every run of eight words of a text, as a hash: case, punctuation, quotation marks and line breaks do not count. */
export function runsOf(text: string): Run[] {
	const words = [...text.normalize('NFC').matchAll(WORD)].map((match) => ({
		word: match[0].toLowerCase().replace('’', "'"),
		from: match.index,
		to: match.index + match[0].length
	}));
	return words.slice(RUN - 1).map((last, index) => {
		const run = words.slice(index, index + RUN);
		return {
			hash: hashOf(run.map(({ word }) => word).join(' ')),
			from: run[0]?.from ?? 0,
			to: last.to
		};
	});
}

/** 32 bits of FNV-1a and 8 of a second pass with another start, each mixed at the end. */
function hashOf(text: string): string {
	const high = mixed(fnv(text, 0x811c9dc5));
	const low = mixed(fnv(text, 0x2f6b9d4b)) & 0xff;
	return high.toString(16).padStart(8, '0') + low.toString(16).padStart(2, '0');
}

function fnv(text: string, start: number): number {
	let hash = start;
	for (let index = 0; index < text.length; index++)
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	return hash;
}

function mixed(hash: number): number {
	let value = hash ^ (hash >>> 15);
	value = Math.imul(value, 0x2c1b3c6d);
	value ^= value >>> 12;
	value = Math.imul(value, 0x297a2d39);
	return (value ^ (value >>> 15)) >>> 0;
}
