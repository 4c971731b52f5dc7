const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** A new device id: 12 letters or digits, 60 random bits. */
export function randomDevice(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(12));
	return Array.from(bytes, (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}
