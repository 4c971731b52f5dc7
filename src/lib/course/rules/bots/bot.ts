import type { Group } from '$lib/questions/authoring';

/** A way to choose without having read the lesson. */
export interface Bot {
	/** What it always takes, in words. */
	readonly takes: string;
	/** What an author does about its success. */
	readonly advice: string;
	/** Places of the options between which it wavers; it may look at every choice of the bank. */
	pick(group: Group, bank: readonly Group[]): readonly number[];
}

/** The places at which a measure of the options is greatest. */
export function most(group: Group, measure: (text: string, place: number) => number): number[] {
	const measured = group.options.map(({ text }, place) => measure(text, place));
	const top = Math.max(...measured);
	return measured.flatMap((value, place) => (value === top ? [place] : []));
}

/** Chance that one of these places, drawn blindly, is the key. */
export function shareOf({ options }: Group, places: readonly number[]): number {
	const right = places.filter((place) => options[place]?.right).length;
	return places.length === 0 ? 0 : right / places.length;
}
