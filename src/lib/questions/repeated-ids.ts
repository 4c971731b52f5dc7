import type { Mistake } from './authoring';

/** A mistake for every id that stood earlier in the same list. */
export function repeatedIds(
	list: readonly { readonly id: string }[],
	path: readonly PropertyKey[],
	what: string
): Mistake[] {
	return list.flatMap(({ id }, index) =>
		list.findIndex((other) => other.id === id) < index
			? [
					{
						path: [...path, index, 'id'],
						message: `duplicate ${what} id "${id}"; each ${what} has its own`
					}
				]
			: []
	);
}
