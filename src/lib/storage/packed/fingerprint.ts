/** 32 bits of a text: FNV-1a over its UTF-16 units. It tells damage, and is no guard against intent. */
export function fingerprint(text: string): number {
	let hash = 2166136261;
	for (let place = 0; place < text.length; place++)
		hash = Math.imul(hash ^ text.charCodeAt(place), 16777619);
	return hash >>> 0;
}
