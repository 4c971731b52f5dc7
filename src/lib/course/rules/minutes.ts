import type { Course } from '../course';
import { warning } from '../finding';
import type { Finding } from '../finding';

/** Warns where a lesson takes less than 8 or more than 15 minutes. */
export function minutes(course: Course): Finding[] {
	return course.lessons
		.filter((lesson) => lesson.minutes < 8 || lesson.minutes > 15)
		.map((lesson) =>
			warning(
				'minutes',
				{ file: `${lesson.folder}/lesson.md`, line: 1, column: 1 },
				`the lesson takes ${lesson.minutes} minutes; keep to 8-15 and split what is longer`
			)
		);
}
