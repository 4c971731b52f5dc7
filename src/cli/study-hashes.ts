import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runsOf } from '$lib/course/wording/runs';
import { packRuns, RUNS_FILE } from '$lib/course/wording/runs-file';

/**
 * Writes the hashes of every eight words in a row of the study, so that the rule "copied-text" works where the
 * study is not at hand. No part of a build; run again only when the study or the hash changes:
 *
 *   npx tsx src/cli/study-hashes.ts STUDY.txt
 *
 * A line that does not end a sentence is a title: titles may be named, so they are left out.
 */
const [file] = process.argv.slice(2);
if (!file) {
	console.error('usage: npx tsx src/cli/study-hashes.ts STUDY.txt');
	process.exitCode = 1;
} else {
	const lines = readFileSync(file, 'utf8').split('\n');
	const prose = lines.filter((line) => /[.;:!?"”]\s*$/u.test(line)).join('\n');
	const hashes = runsOf(prose).map(({ hash }) => hash);
	writeFileSync(join(process.env.LESSONS_DIR ?? 'lessons', RUNS_FILE), packRuns(hashes));
	console.log(`${new Set(hashes).size} runs of ${new Set(prose.split('\n')).size} lines`);
}
