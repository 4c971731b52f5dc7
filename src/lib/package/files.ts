/** Files of a built site or of a package: path from the root, with slashes, to bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The text of a file as bytes, in UTF-8. */
export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The bytes of a file as text. Throws a TypeError where they are not UTF-8. */
export const textOf = (bytes: Uint8Array) =>
	new TextDecoder('utf-8', { fatal: true }).decode(bytes);
