import { sideOf } from '../bank/side-of';
import type { Course } from '../course';
import { error } from '../finding';
import type { Finding } from '../finding';

/** The halves of a mirror pair read one fact by two theories, so each has a side of its own. */
export function mirrorPairs(course: Course): Finding[] {
	return course.questions.flatMap((entry) => {
		const { id, number, pair } = entry.question;
		const other = course.questions.find(({ question }) => question.number === pair);
		if (!other || number > other.question.number) return [];
		const [side, opposite] = [sideOf(course, entry), sideOf(course, other)];
		return side !== null && side === opposite
			? [
					error(
						'mirror-pairs',
						entry,
						`"${id}" and "${other.question.id}" are a mirror pair and both are decided by ${side}; let each theory decide one half`
					)
				]
			: [];
	});
}
