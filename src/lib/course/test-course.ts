import { fileURLToPath } from 'node:url';
import { readLessons } from '../../cli/read-lessons';
import { checkCourse } from './check-course';
import type { Course } from './course';
import { findingLine } from './finding';
import type { SourceFiles } from './load-files';

const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The small complete course of the tests. */
export const tiny: SourceFiles = readLessons(root('tests/fixtures/tiny-course'));

/** The lessons that are published. */
export const published: SourceFiles = readLessons(root('lessons'));

/** A file, a text that stands in it exactly once, and what takes its place. */
export type Edit = readonly [file: string, from: string, to: string];

/** The files with these edits. Throws where a text to be replaced does not stand there exactly once. */
export function edited(files: SourceFiles, edits: readonly Edit[]): SourceFiles {
	const result = new Map(files);
	for (const [file, from, to] of edits) {
		const parts = (result.get(file) ?? '').split(from);
		if (parts.length !== 2)
			throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}, not once`);
		result.set(file, parts.join(to));
	}
	return result;
}

/** The files without one of them, or without a folder. */
export function without(files: SourceFiles, path: string): SourceFiles {
	return new Map([...files].filter(([file]) => file !== path && !file.startsWith(`${path}/`)));
}

/** What an author reads of the errors, one line each, in the order of files, lines and columns. */
export function errorLines(files: SourceFiles): string[] {
	const { findings } = checkCourse(files);
	return findings
		.filter(({ severity }) => severity === 'error')
		.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column)
		.map(findingLine);
}

/** The course of files that have no errors. */
export function courseOf(files: SourceFiles): Course {
	const { course } = checkCourse(files);
	if (!course) throw new Error(errorLines(files).join('\n'));
	return course;
}
