/** The field of an object that came from elsewhere; undefined where it has none of its own. Never throws. */
export function ownField(data: unknown, key: string): unknown {
	try {
		return Object.hasOwn(data as object, key) ? (data as Record<string, unknown>)[key] : undefined;
	} catch {
		return undefined;
	}
}
