/** The sentences of a text, with their punctuation. */
export function sentences(text: string): string[] {
	return text.split(/(?<=[.?!]["”’']?)\s+/u).filter((sentence) => sentence.trim() !== '');
}
