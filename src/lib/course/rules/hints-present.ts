import type { Course } from '../course';
import { warning } from '../finding';
import type { Finding } from '../finding';

/** Warns of scored questions without a hint. */
export function hintsPresent(course: Course): Finding[] {
	return course.questions
		.filter(({ question }) => question.scored && question.hints.length === 0)
		.map((entry) =>
			warning(
				'hints-present',
				entry,
				`"${entry.question.id}" has no hint; write one to three, from a gentle to a plain one`
			)
		);
}
