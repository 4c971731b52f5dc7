import { readdirSync, readFileSync } from 'node:fs';
import type { AnyQuestion } from './course';

const FOLDER = 'build/_app/immutable/chunks';

/** The address of the one script that holds a question, to be used with `page.route`. */
export function chunkOf(question: AnyQuestion): RegExp {
	const files = readdirSync(FOLDER).filter((name) =>
		new RegExp(`number:${question.number},id:.${question.id}.,`).test(
			readFileSync(`${FOLDER}/${name}`, 'utf8')
		)
	);
	if (files.length !== 1)
		throw new Error(`question "${question.id}" is in ${files.length} scripts, and one is expected`);
	return new RegExp(`${files[0]}$`);
}
