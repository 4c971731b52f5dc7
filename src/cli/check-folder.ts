import { checkCourse } from '$lib/course/check-course';
import type { Checked } from '$lib/course/check-course';
import type { SourceFiles } from '$lib/course/load-files';
import { readLessons } from './read-lessons';

let last: { files: SourceFiles; checked: Checked } | null = null;

const same = (a: SourceFiles, b: SourceFiles) =>
	a.size === b.size && [...a].every(([file, text]) => b.get(file) === text);

/** The checked course of a folder; worked out anew only where a file has changed since the last call. */
export function checkFolder(folder: string): Checked {
	const files = readLessons(folder);
	if (!last || !same(last.files, files)) last = { files, checked: checkCourse(files) };
	return last.checked;
}
