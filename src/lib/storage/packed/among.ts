import type { Model } from './model';

/** The value at `at` in the list, or with -1 a new one, put at its end. Those near the end take the least. */
export function among<T>(model: Model, context: number, list: T[], at: number, make: () => T): T {
	const back = model.number(context, at < 0 ? 0 : list.length - at);
	const found = back > 0 ? list[list.length - back] : undefined;
	if (found !== undefined) return found;
	const made = make();
	list.push(made);
	return made;
}
