import { fingerprint } from './fingerprint';

/** The version of the format, which every packed text begins with. */
export const VERSION = '1';

/** Most records that a packed text may hold, so that reading one never takes long. */
export const MOST_RECORDS = 10_000;

export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** How many letters of a packed text are its checksum, at its end. */
export const CHECKSUM = 4;

/** Six bits per letter of the fingerprint of what stands before it. */
export function checksum(body: string): string {
	const hash = fingerprint(body);
	return [8, 14, 20, 26].map((shift) => LETTERS.charAt((hash >>> shift) & 63)).join('');
}
