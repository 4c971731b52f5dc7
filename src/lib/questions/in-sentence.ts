/** A theory's name inside a sentence: "offensive realism". */
export function inSentence(name: string): string {
	return name.charAt(0).toLowerCase() + name.slice(1);
}
