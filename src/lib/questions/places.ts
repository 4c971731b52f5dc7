import type { Mark, Problem, Response } from './contract';

/** A place to fill with one of several values. */
export interface Place {
	readonly key: string;
	readonly belongs: string;
	readonly offered: readonly string[];
}

/** What is missing from a response with one value per place, in order; "" is a place left open. */
export function placesProblem(places: readonly Place[], response: Response): Problem | null {
	if (response.every((value) => value === '')) return 'nothing-chosen';
	if (response.length > places.length) return 'not-offered';
	if (response.some((value, at) => value !== '' && !places[at]?.offered.includes(value)))
		return 'not-offered';
	return response.length < places.length || response.includes('') ? 'items-missing' : null;
}

/** Each place by its key as right or wrong; beside a wrong one, "key value" is missed for what belonged there. */
export function placeMarks(
	places: readonly Omit<Place, 'offered'>[],
	response: Response
): Record<string, Mark> {
	const marks: Record<string, Mark> = {};
	places.forEach(({ key, belongs }, at) => {
		marks[key] = response[at] === belongs ? 'right' : 'wrong';
		if (response[at] !== belongs) marks[`${key} ${belongs}`] = 'missed';
	});
	return marks;
}

/** What belonged in a place that was filled wrongly, by the marks of `placeMarks`. */
export function missedAt<Value extends string>(
	marks: Readonly<Record<string, Mark>> | null,
	key: string,
	values: readonly Value[]
): Value | undefined {
	return values.find((value) => marks?.[`${key} ${value}`] === 'missed');
}
