import type { Catalogue } from '$lib/questions/catalogue';
import type { Course, Lesson } from './course';

/** Which course this is. */
export interface Edition {
	/** Version of the course, from package.json. */
	readonly version: string;
	/** Changes whenever the questions or the order of the course change. */
	readonly content: string;
	/** Changes with every word of every question: names the folder of the data files. */
	readonly data: string;
}

/** What the sums of mastery need to know of the course: no text, no key. */
export interface CourseIndex {
	readonly concepts: readonly { readonly id: string; readonly title: string }[];
	readonly lessons: readonly LessonIndex[];
	readonly questions: Catalogue;
}

/** What the flows of a lesson need to know of it. */
export interface LessonIndex {
	readonly slug: string;
	readonly pages: readonly { readonly id: string; readonly check: number }[];
	readonly preQuestion: number;
	/** Numbers of the questions that the quiz draws from. */
	readonly bank: readonly number[];
	/** By question number: the meaning revision that answers must have. */
	readonly revisions: Readonly<Record<number, number>>;
}

export function lessonIndex(
	course: Course,
	{ slug, pages, preQuestion, bank }: Lesson
): LessonIndex {
	const own = course.questions.filter(({ lesson }) => lesson === slug);
	return {
		slug,
		pages: pages.map(({ id, check }) => ({ id, check })),
		preQuestion,
		bank,
		revisions: Object.fromEntries(own.map(({ question }) => [question.number, question.revision]))
	};
}
