/**
 * What an LMS knows a package by: the same for the same lessons in every version of the course, so that a newer
 * package takes the place of an older one. `all`: every slug of the course. A valid XML id.
 */
export function packageId(slugs: readonly string[], all: readonly string[]): string {
	if (slugs.length === 1) return `two-lenses-${slugs[0]}`;
	if (all.every((slug) => slugs.includes(slug))) return 'two-lenses-all';
	return `two-lenses-${slugs.length}-${shortHash([...slugs].sort().join(' '))}`;
}

/** 32 bits of FNV-1a in base 36. */
function shortHash(text: string): string {
	let hash = 0x811c9dc5;
	for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return (hash >>> 0).toString(36).padStart(7, '0');
}
