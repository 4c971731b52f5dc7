import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readLessons } from '../read-lessons';
import { refused } from './made';
import type { Made } from './made';
import { newLesson } from './new-lesson';
import { newQuestionType } from './new-question-type';

const USAGE = `usage: npm run new lesson NAME          a lesson, such as "threat-assessments" or "07-threat-assessments"
       npm run new question-type NAME   a type of question, such as "fill-the-gap"`;

interface Folders {
	readonly lessons: string;
	readonly questions: string;
}

/** `npm run new ...`: writes what was asked for, or nothing. Returns what to print, and the code to end with. */
export async function makeNew(
	[what = '', ...words]: readonly string[],
	folders: Folders
): Promise<{ message: string; code: number }> {
	const [name] = words;
	if (!['lesson', 'question-type'].includes(what) || name === undefined)
		return { message: USAGE, code: 1 };
	if (words.length > 1)
		return {
			message: `one name is expected; join its words by hyphens: "${words.join('-').toLowerCase()}"`,
			code: 1
		};
	const made =
		what === 'lesson' ? lesson(folders.lessons, name) : await questionType(folders.questions, name);
	const root = what === 'lesson' ? folders.lessons : folders.questions;
	if (!made.ok) return { message: made.message, code: 1 };
	if (existsSync(join(root, made.folder)))
		return { message: `${join(root, made.folder)} is there already; nothing was changed`, code: 1 };
	write(root, made);
	return { message: made.message, code: 0 };
}

const lesson = (root: string, name: string) => newLesson(readLessons(root), name);

async function questionType(root: string, name: string): Promise<Made> {
	const text = (file: string) => readFileSync(join(root, file), 'utf8');
	const made = newQuestionType(
		{
			registry: text('registry.ts'),
			schemas: text('schemas.ts'),
			taken: readdirSync(root).map((entry) => entry.replace(/\..*$/, ''))
		},
		name
	);
	if (!made.ok) return refused(made.message);
	return {
		...made,
		created: await formatted(root, made.created),
		changed: await formatted(root, made.changed)
	};
}

/** As `npm run format` would leave them: where lines break depends on how long the name is. */
async function formatted(root: string, files: ReadonlyMap<string, string>) {
	return new Map(
		await Promise.all(
			[...files].map(async ([file, text]): Promise<[string, string]> => {
				const filepath = join(root, file);
				return [file, await format(text, { ...(await resolveConfig(filepath)), filepath })];
			})
		)
	);
}

/** The new folder first, so that nothing else changes where it cannot be made. */
function write(root: string, { folder, created, changed }: Extract<Made, { ok: true }>): void {
	mkdirSync(join(root, folder));
	for (const [file, text] of created) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text, { flag: 'wx' });
	}
	for (const [file, text] of changed) writeFileSync(join(root, file), text);
}
