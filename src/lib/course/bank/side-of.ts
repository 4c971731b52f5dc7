import { THEORIES } from '$lib/claims/theories';
import type { Theory } from '$lib/claims/theories';
import type { Decides } from '$lib/questions/contract';
import type { Course, CourseQuestion } from '../course';

/** The theory whose premise this is; null for anything else that decides. */
export function ownerOf(course: Course, decides: Decides | null | undefined): Theory | null {
	const page = course.theories.find(({ propositions }) =>
		propositions.some(({ id }) => id === decides?.id)
	);
	return THEORIES.find((theory) => theory === page?.id) ?? null;
}

/** The theory on whose side the right answer of a question stands; null where it stands on neither alone. */
export function sideOf(course: Course, { keys, question }: CourseQuestion): Theory | null {
	const named = THEORIES.filter((theory) => keys.includes(theory));
	if (named.length === 1 && keys.length === 1) return named[0] ?? null;
	return named.length > 0 ? null : ownerOf(course, question.decides);
}
