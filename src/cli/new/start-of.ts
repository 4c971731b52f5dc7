import { THEORIES } from '$lib/claims/theories';
import type { Foundations } from '$lib/course/foundations';

/** What a new lesson can point at in its course. */
export interface Start {
	readonly part: string;
	readonly concept: string;
	readonly objective: number;
	readonly section: string;
	readonly line: number;
	/** A premise of each theory. */
	readonly liberal: string;
	readonly realist: string;
	/** Tags for wrong options, in turn; there may be none. */
	readonly misconceptions: readonly string[];
}

export interface LessonStart extends Start {
	readonly slug: string;
	readonly title: string;
	/** The number of its folder, such as "07". */
	readonly place: string;
	/** The first of the numbers that its questions get. */
	readonly number: number;
}

/**
 * A section that the study's outline gives to this place in the plan, a concept that no question has yet, and
 * the first of everything else. Null where the course lacks something.
 */
export function startOf(
	{ course, study, theories }: Foundations,
	place: number,
	hasQuestions: (concept: string) => boolean
): Start | null {
	const sections = (study?.sections ?? []).filter((section) => section.with === undefined);
	const section = sections.find(({ lesson }) => lesson === place) ?? sections[0];
	const concepts = course?.concepts ?? [];
	const concept = concepts.find(({ id }) => !hasQuestions(id)) ?? concepts[0];
	const [part] = course?.parts ?? [];
	const [objective] = course?.objectives ?? [];
	const [liberal, realist] = THEORIES.map((theory) => {
		const authored = theories.find((source) => source.authored?.id === theory)?.authored;
		return authored && 'premises' in authored ? authored.premises[0]?.id : undefined;
	});
	if (!course || !section || !concept || !part || !objective || !liberal || !realist) return null;
	return {
		part: part.id,
		concept: concept.id,
		objective: objective.number,
		section: section.id,
		line: section.from,
		liberal,
		realist,
		misconceptions: course.misconceptions.map(({ id }) => id)
	};
}
