/** A stored value with what it was made for. */
export interface Envelope<T> {
	/** Version of the value's shape. */
	readonly version: number;
	/** Hash of the content that the value speaks of. */
	readonly content: string;
	readonly value: T;
}

export interface Expected<T> {
	readonly version: number;
	readonly content: string;
	readonly guard: (value: unknown) => value is T;
}

/** The value, or null where version, content or guard say no. Never throws, whatever is stored. */
export function openEnvelope<T>(stored: unknown, expected: Expected<T>): T | null {
	try {
		if (typeof stored !== 'object' || stored === null) return null;
		const { version, content, value } = stored as Partial<Envelope<unknown>>;
		if (version !== expected.version || content !== expected.content) return null;
		return expected.guard(value) ? value : null;
	} catch {
		return null;
	}
}
