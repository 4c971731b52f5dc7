import type { Course } from '../course';
import { warning } from '../finding';
import type { Finding } from '../finding';

/** Warns where wrong options say nothing of what a learner who picks them believes. */
export function misconceptionTags(course: Course): Finding[] {
	return course.questions
		.filter(({ question }) => question.scored)
		.flatMap((entry) => {
			const untagged = wrongOptions(entry.question).filter(({ misconception }) => !misconception);
			const names = untagged.map(({ id }) => `"${String(id)}"`).join(', ');
			return untagged.length > 0
				? [
						warning(
							'misconception-tags',
							entry,
							`wrong options of "${entry.question.id}" carry no misconception: ${names}; name what a learner who picks them believes`
						)
					]
				: [];
		});
}

type Tree = Record<string, unknown>;

/** Whatever in a question, at any depth, is marked as wrong. */
function wrongOptions(value: unknown): Tree[] {
	if (value === null || typeof value !== 'object') return [];
	const own = (value as Tree).right === false ? [value as Tree] : [];
	return [...own, ...Object.values(value).flatMap(wrongOptions)];
}
