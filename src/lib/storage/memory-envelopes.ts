import type { EnvelopeStore } from './envelopes';

/** Envelopes that last as long as the page. */
export function openMemoryEnvelopes(): EnvelopeStore {
	const values = new Map<string, unknown>();
	return {
		read: async (key) => structuredClone(values.get(key)),
		write: async (key, value) => void values.set(key, structuredClone(value)),
		remove: async (key) => void values.delete(key)
	};
}
