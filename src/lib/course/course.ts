import type { Answer, Stances } from '$lib/claims/answer-key';
import type { Kind, RecordStatus, Voice } from '$lib/claims/labels';
import type { Lens } from '$lib/claims/theories';
import type { Catalogue } from '$lib/questions/catalogue';
import type { Group } from '$lib/questions/authoring';
import type { Question } from '$lib/questions/contract';

export interface Section {
	readonly id: string;
	readonly title: string;
	readonly from: number;
	readonly to: number;
	readonly also?: readonly number[] | undefined;
	readonly lesson?: number | undefined;
	readonly with?: string | undefined;
}

export interface Proposition {
	readonly id: string;
	readonly title: string;
	readonly text: string;
}

export interface TheoryPage {
	readonly id: Lens;
	readonly name: string;
	readonly short: string;
	readonly standing: 'theory' | 'policy-style';
	readonly summary: string;
	readonly propositions: readonly Proposition[];
	readonly html: string;
}

export interface Claim {
	readonly id: string;
	readonly revision: number;
	readonly text: string;
	readonly section: string;
	readonly line: number;
	readonly voice: Voice;
	readonly holders: readonly Voice[];
	readonly kind: Kind;
	readonly stances: Stances;
	readonly record: {
		readonly status: RecordStatus;
		readonly cite?: string | undefined;
		readonly note?: string | undefined;
	};
	readonly use: 'shown' | 'asked';
	readonly lesson: string;
}

export interface LessonPage {
	readonly id: string;
	readonly title: string;
	readonly lead: string;
	/** Ids of the study's sections that the page derives from. */
	readonly sections: readonly string[];
	/** Number of the question asked after the page. */
	readonly check: number;
	readonly html: string;
	readonly words: number;
	/** Ids of the claims that it shows. */
	readonly claims: readonly string[];
	/** Ids of the terms that it explains. */
	readonly terms: readonly string[];
}

export interface Lesson {
	readonly slug: string;
	/** Its folder, such as "02-root-causes". */
	readonly folder: string;
	/** Place in the course, from 1. */
	readonly place: number;
	readonly title: string;
	readonly lead: string;
	readonly part: string;
	readonly strands: {
		readonly 'liberal-internationalism': string;
		readonly 'offensive-realism': string;
		readonly transactionalism?: string | undefined;
	};
	readonly relation: 'apart' | 'together';
	readonly concepts: readonly string[];
	readonly objectives: readonly number[];
	readonly orientation: string;
	readonly pages: readonly LessonPage[];
	/** Number of the unscored question before the reading. */
	readonly preQuestion: number;
	/** Number of the question that the learner answers in their own words, if there is one. */
	readonly inYourWords: number | null;
	/** Numbers of the questions that the quiz draws from, in file order. */
	readonly bank: readonly number[];
	readonly words: number;
	/** words / 200 + 0.75 per question met in one sitting, rounded. */
	readonly minutes: number;
}

export interface Named {
	readonly id: string;
	readonly title: string;
}

/** A work outside the study. */
export interface Reference {
	readonly id: string;
	readonly author: string;
	readonly short: string;
	readonly title: string;
	readonly venue: string;
	readonly year: number;
	readonly note?: string | undefined;
}

/** A term of the glossary. */
export interface Term {
	readonly id: string;
	readonly term: string;
	readonly text: string;
	/** Whether the explanation does not come from the study. */
	readonly outside?: boolean | undefined;
}

/** The whole course, typed: what the build makes of the folder of lessons. */
export interface Course {
	readonly title: string;
	readonly headline: string;
	readonly lead: string;
	readonly asOf: string;
	readonly parts: readonly Named[];
	readonly concepts: readonly (Named & { readonly summary: string })[];
	readonly objectives: readonly {
		readonly number: number;
		readonly verb: string;
		readonly text: string;
	}[];
	readonly misconceptions: readonly (Named & { readonly refutation: string })[];
	readonly study: {
		readonly title: string;
		readonly note: string;
		readonly sections: readonly Section[];
	};
	/** The page on the study itself. */
	readonly studyPage: { readonly title: string; readonly lead: string; readonly html: string };
	readonly theories: readonly TheoryPage[];
	readonly glossary: readonly Term[];
	/** Works outside the study that the course cites. */
	readonly references: readonly Reference[];
	readonly criteria: readonly (Named & { readonly text: string })[];
	readonly claims: readonly Claim[];
	readonly lessons: readonly Lesson[];
	readonly questions: readonly CourseQuestion[];
	readonly catalogue: Catalogue;
}

/** A built question and what only the build and its report need to know of it. */
export interface CourseQuestion {
	readonly lesson: string;
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly question: Question;
	readonly keys: readonly string[];
	/** What the rules on options look at. */
	readonly groups: readonly Group[];
	/** The misconceptions that its wrong choices carry, one per choice that carries one. */
	readonly misconceptions: readonly string[];
	/** The answer to which its words or its speaker seem to point, where it is not the right one. */
	readonly surface: Answer | null;
	/** Whether answers to its type can be right or wrong. */
	readonly graded: boolean;
	/** What the lock file hashes as meaning. */
	readonly structure: unknown;
}
