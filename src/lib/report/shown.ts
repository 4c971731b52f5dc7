import { listOf } from './list-of';

const MOST = 5;

/** A text from outside as it may stand in a sentence: quoted, and cut where it is long. */
export function shown(text: string): string {
	return JSON.stringify(text.length > 40 ? `${text.slice(0, 37)}...` : text);
}

/** The first few texts from outside, and how many more there are. */
export function shownList(texts: readonly string[]): string {
	const more = texts.length - MOST;
	const first = texts.slice(0, MOST).map(shown);
	return listOf(more > 0 ? [...first, `${more} more`] : first);
}
