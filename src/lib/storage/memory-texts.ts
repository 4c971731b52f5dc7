import { textKey, type KeptText, type TextStore } from './texts';

/** Texts that last as long as the page. */
export function openMemoryTexts(): TextStore {
	const texts = new Map<string, KeptText>();
	return {
		read: async (number, revision) => structuredClone(texts.get(textKey(number, revision)) ?? null),
		async write(number, revision, { text, ticked, at }) {
			texts.set(textKey(number, revision), { text, ticked: [...ticked], at });
			return true;
		}
	};
}
