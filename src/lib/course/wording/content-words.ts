const STOP = new Set(
	(
		'a about above after again all also an and any are as at be because been before being between both but by can could ' +
		'did do does each either else even ever every few for from further had has have he her here him his how if in into is ' +
		'it its itself just like made make many may might more most much must neither no nor not nothing of off on once one ' +
		'only or other others our out over own rather same shall she should since so some such than that the their them ' +
		'themselves then there these they this those though through to too under until up upon very was we were what when ' +
		'where whether which while who whom whose why will with within without would yet you your'
	).split(' ')
);

/** Words that carry meaning, in lower case and without their commonest endings, so that "borders" meets "border". */
export function contentWords(text: string): string[] {
	const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}]+/gu) ?? [];
	return words.filter((word) => !STOP.has(word)).map(stem);
}

function stem(word: string): string {
	if (word.length > 6 && word.endsWith('ing')) return word.slice(0, -3);
	if (word.length > 5 && word.endsWith('ed')) return word.slice(0, -2);
	if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
	return word;
}

/** How many different content words two texts share. */
export function sharedWords(one: string, other: string): number {
	const known = new Set(contentWords(other));
	return [...new Set(contentWords(one))].filter((word) => known.has(word)).length;
}

/** Share of the words of either set that both have, 0 to 1 (Jaccard). */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const shared = [...one].filter((word) => other.has(word)).length;
	const union = one.size + other.size - shared;
	return union === 0 ? 0 : shared / union;
}
