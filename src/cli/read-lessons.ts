import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFiles } from '$lib/course/load-files';

/** Reads the folder of lessons: path inside it (with slashes), to text. */
export function readLessons(folder: string): SourceFiles {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile() && /\.(md|ya?ml|json)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	return new Map(
		paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')])
	);
}
