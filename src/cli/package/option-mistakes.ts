import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { formats, isFormat } from '$lib/package/formats';
import { notAllowed } from '$lib/questions/nearest';
import type { Options } from './read-options';

const LONGEST_TITLE = 200;
const WITHOUT_LESSONS = ['format', 'out', 'title'];

/** What is wrong with these options, before anything is known of the course. */
export function optionMistakes({ values, check }: Options): string[] {
	const format = values.get('format');
	const known = Object.keys(formats);
	const title = values.get('title') ?? '';
	const idle = [...values.keys()].filter((name) => check && !WITHOUT_LESSONS.includes(name));
	return [
		format === undefined && `Say which format: --format ${known.join(' or ')}.`,
		format !== undefined &&
			!isFormat(format) &&
			`--format: ${notAllowed('format', format, known)}.`,
		!check &&
			!values.has('lessons') &&
			'Say which lessons: --lessons all, or names with commas between them.',
		idle.length > 0 &&
			`--check makes a package without lessons; leave out ${idle.map((name) => `--${name}`).join(', ')}.`,
		title.length > LONGEST_TITLE &&
			`--title has ${title.length} characters; an LMS takes at most ${LONGEST_TITLE}.`,
		outMistake(values.get('out'))
	].filter((mistake) => typeof mistake === 'string');
}

function outMistake(out: string | undefined): string | false {
	if (out === undefined) return 'Say where the package goes: --out FILE.zip.';
	if (!/\.zip$/i.test(out)) return `--out is "${out}"; the name of a package ends in .zip.`;
	const folder = dirname(resolve(out));
	if (!isFolder(folder)) return `--out: there is no folder ${folder}; make it first.`;
	return isFolder(out) && `--out: ${out} is a folder; give the name of a file.`;
}

const isFolder = (path: string) =>
	statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
