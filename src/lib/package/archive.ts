import { zipSync } from 'fflate';
import type { Files } from './files';

/** Local time, as zip files hold it: the same bytes in every time zone. */
const TIME = new Date(2000, 0, 1, 12);

/** A zip of these files. The same files, in whatever order, make the same bytes at any time and place. */
export function archive(files: Files): Uint8Array {
	const paths = [...files.keys()].sort();
	const entries = paths.map((path) => [path, files.get(path) ?? new Uint8Array()] as const);
	return zipSync(Object.fromEntries(entries), { level: 9, mtime: TIME });
}
