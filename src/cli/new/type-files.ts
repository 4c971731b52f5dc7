import type { Names } from './names-of';
import { componentTestText, gradeTestText } from './type-tests';
import { exampleText, schemaText } from './type-authoring';
import { gradeText } from './type-grade';
import { viewText } from './type-view';

/** The files of a new question type, by their names inside its folder. */
export function typeFiles(names: Names): Readonly<Record<string, string>> {
	return {
		'example.yaml': exampleText(names),
		'schema.ts': schemaText(names),
		'grade.ts': gradeText(names),
		[`${names.pascal}.svelte`]: viewText(names),
		'grade.test.ts': gradeTestText(names),
		[`${names.type}.component.test.ts`]: componentTestText(names)
	};
}
