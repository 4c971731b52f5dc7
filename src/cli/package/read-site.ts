import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Files } from '$lib/package/files';

/** Reads a folder: path inside it (with slashes), to bytes. */
export function readSite(folder: string): Files {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	return new Map(
		paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)])
	);
}
