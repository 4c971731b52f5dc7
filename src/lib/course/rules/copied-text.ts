import type { Course } from '../course';
import { error, warning } from '../finding';
import type { Finding } from '../finding';
import { RUN, runsOf } from '../wording/runs';
import { RUNS_FILE, unpackRuns } from '../wording/runs-file';
import type { Written } from '../written';

/** Titles of sections and of works may be named. */
const EXEMPT = /^(?:study\.yaml|references\.yaml|.*\.json)$/;

/** Nothing that we write shares eight words in a row with the study. */
export function copiedText(_course: Course, { files, texts }: Written): Finding[] {
	const known = unpackRuns(files.get(RUNS_FILE) ?? '');
	if (!known)
		return [
			warning(
				'copied-text',
				{ file: RUNS_FILE, line: 1, column: 1 },
				'the hashes of the study cannot be read, so copied text stays unseen; write the file again with src/cli/study-hashes.ts'
			)
		];
	const raw = [...files].map(([file, text]) => ({ file, line: 1, text }));
	const found = new Map<string, Finding>();
	for (const { file, line, text } of [...raw, ...texts])
		for (const { start, words } of EXEMPT.test(file) ? [] : copied(text, known)) {
			const at = line + text.slice(0, start).split('\n').length - 1;
			const message = `"${words}" stands in the study too; say it in your own words, with no ${RUN} in a row that are the study's`;
			const near = [at - 1, at, at + 1].some((other) => found.has(`${file}:${other}`));
			if (!near)
				found.set(`${file}:${at}`, error('copied-text', { file, line: at, column: 1 }, message));
		}
	return [...found.values()];
}

/** The stretches of a text that are the study's, each told once. */
function copied(text: string, known: ReadonlySet<string>): { start: number; words: string }[] {
	const stretches: { start: number; end: number }[] = [];
	for (const { hash, from, to } of runsOf(text)) {
		if (!known.has(hash)) continue;
		const last = stretches.at(-1);
		if (last && from <= last.end) last.end = to;
		else stretches.push({ start: from, end: to });
	}
	return stretches.map(({ start, end }) => ({
		start,
		words: text.slice(start, end).replaceAll(/\s+/g, ' ').slice(0, 90)
	}));
}
