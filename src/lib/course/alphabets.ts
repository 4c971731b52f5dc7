import { authoringTypes } from '$lib/questions/schemas';
import type { Course } from './course';

/** Which ids a response to a question may hold, as they stand in this edition. */
export interface Alphabet {
	/** The question's meaning revision: an answer to another one may hold other ids. */
	readonly revision: number;
	/** What an LMS calls such an answer. */
	readonly kind: 'choice' | 'matching' | 'sequencing';
	/** Sorted, each once: the order of the lesson's file does not matter. */
	readonly ids: readonly string[];
}

/** By question number. Questions that are never graded have none. */
export type Alphabets = Readonly<Record<number, Alphabet>>;

/** The alphabet of every question of the course whose answers are recorded. Says nothing of what is right. */
export function alphabetsOf(course: Course): Alphabets {
	const entries = course.questions.flatMap(({ question }): [number, Alphabet][] => {
		const type = authoringTypes.find((candidate) => candidate.type === question.type);
		const responses = type?.responses(question);
		if (!responses) return [];
		const { kind, ids } = responses;
		return [
			[question.number, { revision: question.revision, kind, ids: [...new Set(ids)].sort() }]
		];
	});
	return Object.fromEntries(entries);
}
