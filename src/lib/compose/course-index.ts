import type { Catalogue } from '$lib/questions/catalogue';

/** What the browser needs to know of the course beside the page at hand: no text, no key. */
export interface CourseIndex {
	/** Version of the course, from package.json. */
	readonly version: string;
	/** Changes whenever the questions or the order of the course change. */
	readonly content: string;
	readonly concepts: readonly { readonly id: string; readonly title: string }[];
	readonly lessons: readonly LessonIndex[];
	readonly questions: Catalogue;
}

export interface LessonIndex {
	readonly slug: string;
	readonly title: string;
	readonly pages: readonly {
		readonly id: string;
		readonly title: string;
		readonly check: number;
	}[];
	readonly preQuestion: number;
	/** Numbers of the questions that the quiz draws from. */
	readonly bank: readonly number[];
}
