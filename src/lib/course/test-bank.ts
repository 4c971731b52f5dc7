import type { Group } from '$lib/questions/authoring';
import type { Question } from '$lib/questions/contract';
import { attributionOf, choiceOf, option } from '$lib/questions/test-questions';
import type { Course, CourseQuestion } from './course';
import { courseOf, tiny } from './test-course';
import { writtenOf } from './written';
import type { Written } from './written';

/** The tiny course, which a rule may be shown with other questions. */
export const course = courseOf(tiny);

export const [lesson] = course.lessons as [Course['lessons'][number]];

/** A question of the tiny lesson that only a rule looks at. */
export function entryOf(
	question: Partial<Question> = {},
	rest: Partial<CourseQuestion> = {}
): CourseQuestion {
	return {
		lesson: lesson.slug,
		file: '01-the-strait/questions.yaml',
		line: 7,
		column: 3,
		question: { ...choiceOf(option('a', true), option('b')), ...question },
		keys: [],
		groups: [],
		misconceptions: [],
		surface: null,
		graded: true,
		structure: null,
		...rest
	};
}

/** A choice; the text that begins with "*" is the key. */
export function group(stem: string, ...texts: readonly string[]): Group {
	return {
		stem,
		options: texts.map((text, index) => ({
			id: `o${index}`,
			text: text.replace(/^\*/, ''),
			right: text.startsWith('*')
		}))
	};
}

/** A scored question that offers such choices. */
export function chosen(...groups: readonly Group[]): CourseQuestion {
	return entryOf({ stem: groups[0]?.stem ?? '' }, { groups });
}

/** An attribution with this key, among four answers. */
export function attributed(key: string, question: Partial<Question> = {}): CourseQuestion {
	const answers = ['liberal-internationalism', 'offensive-realism', 'both', 'neither'];
	return entryOf(
		{ ...attributionOf(answers.map((answer) => option(answer, answer === key))), ...question },
		{ keys: [key] }
	);
}

export function asking(...questions: readonly CourseQuestion[]): Course {
	return { ...course, questions };
}

export function times<T>(count: number, make: (index: number) => T): T[] {
	return Array.from({ length: count }, (_, index) => make(index));
}

/** Files as an author would write them. */
export function written(files: Readonly<Record<string, string>> = {}): Written {
	return writtenOf(new Map(Object.entries(files)));
}

/** Severity and message of findings, in one line each. */
export function told(findings: readonly { severity: string; message: string }[]): string[] {
	return findings.map(({ severity, message }) => `${severity}: ${message}`);
}
