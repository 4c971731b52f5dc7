import { NOTHING_SET } from './assignment';
import type { Assignable, Assignment } from './assignment';
import { assignmentFields, oneOf, type Field } from './assignment-fields';
import { listOf } from './list-of';
import { readLessons } from './read-lessons';
import { shown, shownList } from './shown';

/** What holds where the parameters say nothing: of a link its page, of a package what it was built with. */
export type Fallback = Pick<Assignment, 'lessons'> & Partial<Assignment>;

const NAMES = ['lessons', 'start', ...Object.keys(assignmentFields)];
const LONGEST = 2000;

/**
 * The assignment that these parameters ask for, such as
 * `lessons=a,b&start=quiz&theme=dark&pass=80&by=best-sitting&questions=6&seed=7&host=https://lms.example`,
 * each once and in any order. `mistakes` are sentences for the author of the link. A parameter with a
 * mistake is left out (of a list only what is mistaken), and the rest is used: nothing throws. Names
 * that begin with `x-sveltekit-` are the framework's own.
 */
export function readAssignment(
	params: URLSearchParams | string,
	{ lessons: known }: Assignable,
	fallback: Fallback
): { readonly assignment: Assignment; readonly mistakes: readonly string[] } {
	const given = typeof params === 'string' ? new URLSearchParams(params) : params;
	const strange = [...new Set(given.keys())].filter(
		(name) => !NAMES.includes(name) && !name.startsWith('x-sveltekit-')
	);
	const mistakes = strange.length > 0 ? [notParameters(strange)] : [];

	function textOf(name: string): string | null {
		const [text = null, ...others] = given.getAll(name);
		if (others.length > 0)
			mistakes.push(`${name} is given ${others.length + 1} times; the first one is used.`);
		if (text === null || text.length <= LONGEST) return text;
		mistakes.push(`${name} is longer than ${LONGEST} characters, and left out.`);
		return null;
	}
	function read<T, F>(name: string, { schema, allowed }: Field<T>, otherwise: F): T | F {
		const text = textOf(name);
		const parsed = text === null ? null : schema.safeParse(text);
		if (parsed?.success) return parsed.data;
		if (text !== null)
			mistakes.push(`${name} is ${text ? shown(text) : 'empty'}; ${allowed(text)}`);
		return otherwise;
	}
	function lessonsIn(text: string | null): readonly string[] {
		if (text === null) return fallback.lessons;
		const { lessons, mistake } = readLessons(
			text,
			known.map(({ slug }) => slug)
		);
		if (mistake) mistakes.push(mistake);
		return lessons.length > 0 ? lessons : fallback.lessons;
	}

	const lessons = lessonsIn(textOf('lessons'));
	const { steps } = known.find(({ slug }) => slug === lessons[0]) ?? { steps: [''] };
	const otherwise = { ...NOTHING_SET, ...fallback };
	const { theme, pass, by, questions, seed, host } = assignmentFields;
	const assignment: Assignment = {
		lessons,
		start: read('start', oneOf(steps), steps.includes(otherwise.start) ? otherwise.start : ''),
		theme: read('theme', theme, otherwise.theme),
		pass: read('pass', pass, otherwise.pass),
		by: read('by', by, otherwise.by),
		questions: read('questions', questions, otherwise.questions),
		seed: read('seed', seed, otherwise.seed),
		host: read('host', host, otherwise.host)
	};
	return { assignment, mistakes };
}

function notParameters(names: readonly string[]): string {
	const are = names.length > 1 ? 'are no parameters' : 'is no parameter';
	return `${shownList(names)} ${are}; allowed are ${listOf(NAMES)}.`;
}
