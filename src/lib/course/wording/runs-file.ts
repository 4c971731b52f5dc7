import { z } from 'zod';
import { RUN, RUN_BITS } from './runs';

/** The hashes of the study's runs of eight words, inside the folder of lessons. */
export const RUNS_FILE = 'study-runs.json';

const schema = z.strictObject({
	run: z.literal(RUN),
	bits: z.literal(RUN_BITS),
	hashes: z.base64()
});

const BYTES = RUN_BITS / 8;

/** The text of the file: sorted hashes, five bytes each, as base64. */
export function packRuns(hashes: Iterable<string>): string {
	const sorted = [...new Set(hashes)].sort();
	const bytes = sorted.flatMap((hash) =>
		Array.from({ length: BYTES }, (_, index) => parseInt(hash.slice(2 * index, 2 * index + 2), 16))
	);
	const packed = btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
	return `${JSON.stringify({ run: RUN, bits: RUN_BITS, hashes: packed }, null, '\t')}\n`;
}

/** The hashes of the file; null where it cannot be read. */
export function unpackRuns(text: string): ReadonlySet<string> | null {
	const parsed = schema.safeParse(jsonOf(text));
	if (!parsed.success) return null;
	const hex = [...atob(parsed.data.hashes)].map((char) =>
		char.charCodeAt(0).toString(16).padStart(2, '0')
	);
	return new Set(
		Array.from({ length: hex.length / BYTES }, (_, index) =>
			hex.slice(index * BYTES, (index + 1) * BYTES).join('')
		)
	);
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
