import { refused } from './made';
import type { Made } from './made';
import { nameMistake } from './name-mistake';
import { namesOf } from './names-of';
import { registered } from './registered';
import { takenWords } from './taken-words';
import { typeFiles } from './type-files';

interface Questions {
	/** The text of questions/registry.ts and of questions/schemas.ts. */
	readonly registry: string;
	readonly schemas: string;
	/** Names of the files and folders of questions, without their ends. */
	readonly taken: readonly string[];
}

/** A question type to begin with: one right option of several, complete with its tests. */
export function newQuestionType({ registry, schemas, taken }: Questions, name: string): Made {
	const mistake = nameMistake(name, 'fill-the-gap');
	if (mistake) return refused(mistake);
	if (taken.includes(name)) return refused(`src/lib/questions/${name} is there already`);

	const names = namesOf(name);
	const files = typeFiles(names);
	const words = takenWords([registry, schemas, ...Object.values(typeFiles(namesOf('x-y-z')))]);
	const word = [
		names.value,
		`${names.value}Authoring`,
		...['', 'Question', 'View'].map((end) => names.pascal + end)
	];
	const clash = word.find((candidate) => words.has(candidate));
	if (clash)
		return refused(
			`"${name}" would be called "${clash}" in the code, which means something else there; choose another name`
		);

	const changed = {
		'registry.ts': registered(registry, { folder: name, file: 'grade', value: names.value }),
		'schemas.ts': registered(schemas, {
			folder: name,
			file: 'schema',
			value: `${names.value}Authoring`
		})
	};
	const unread = Object.entries(changed).find(([, text]) => text === null)?.[0];
	if (unread)
		return refused(`src/lib/questions/${unread} has no list "const TYPES = [...] as const"`);
	return {
		ok: true,
		folder: name,
		created: new Map(Object.entries(files).map(([file, text]) => [`${name}/${file}`, text])),
		changed: new Map(Object.entries(changed) as [string, string][]),
		message: said(name, Object.keys(files))
	};
}

const said = (name: string, files: readonly string[]) =>
	`Made src/lib/questions/${name} (${files.join(', ')}) and registered it in registry.ts and schemas.ts.

It works as it stands: one right option of several. Next, make it what it is to be:
  example.yaml   write the question as an author should write it
  schema.ts      say what is allowed, and build the question from it
  grade.ts       say when an answer is right, and what the page may see before Check
  the view       show it; then its tests, and npm run test:unit tells what is left:
  a place in docs/authoring.md, a line in src/lib/questions/test-responses.ts, and the new name where
  src/lib/course/bad-content.test.ts lists the allowed types`;
