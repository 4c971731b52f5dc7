import type { Course } from '../course';
import { warning } from '../finding';
import type { Finding } from '../finding';

const LEAST = 3;

/** Warns, in one line, of objectives that fewer than three scored questions serve. */
export function objectiveCoverage(course: Course): Finding[] {
	const scored = course.questions.filter(({ question }) => question.scored);
	const rare = course.objectives
		.map(({ number }) => ({
			number,
			count: scored.filter(({ question }) => question.objectives.includes(number)).length
		}))
		.filter(({ count }) => count < LEAST);
	if (rare.length === 0) return [];
	const names = rare.map(({ number, count }) => `${number} (${count})`).join(', ');
	return [
		warning(
			'objective-coverage',
			{ file: 'course.yaml', line: 1, column: 1 },
			`${rare.length} objectives need at least ${LEAST} scored questions: ${names}`
		)
	];
}
