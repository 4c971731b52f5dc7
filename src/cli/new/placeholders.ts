import type { Start } from './start-of';

export const RIGHT =
	'To write, in 15 to 60 words: which premise decides here, and which words of the claim call for it.';
export const WRONG =
	'To write, in 15 to 60 words: why this attracts, and at which step of the argument it fails.';

/** So few words that two new lessons are not taken for one by the rules on near-duplicates. */
export const RIGHT_OPTION = 'To write: the right one.';
export const WRONG_OPTION = 'To write: a wrong one.';
export const ANOTHER_OPTION = 'To write: one more, as wrong as that.';

/** The line that tags a wrong option, where the course has misconceptions to choose from. */
export function tag({ misconceptions }: Start, turn: number, indent: number): string {
	const id = misconceptions[turn % misconceptions.length];
	return id ? `\n${' '.repeat(indent)}misconception: ${id}` : '';
}
