import type { Course } from '../course';
import { warning } from '../finding';
import type { Finding } from '../finding';

const LEAST = 4;

/** Warns, in one line, of misconceptions that wrong options of fewer than four scored questions carry. */
export function misconceptionCoverage(course: Course): Finding[] {
	const scored = course.questions.filter(({ question }) => question.scored);
	const rare = course.misconceptions
		.map(({ id }) => ({
			id,
			count: scored.filter(({ misconceptions }) => misconceptions.includes(id)).length
		}))
		.filter(({ count }) => count < LEAST);
	if (rare.length === 0) return [];
	const names = rare.map(({ id, count }) => `${id} (${count})`).join(', ');
	return [
		warning(
			'misconception-coverage',
			{ file: 'course.yaml', line: 1, column: 1 },
			`${rare.length} misconceptions need wrong options in at least ${LEAST} scored questions: ${names}`
		)
	];
}
