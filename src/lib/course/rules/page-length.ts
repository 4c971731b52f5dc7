import type { Course } from '../course';
import { warning } from '../finding';
import type { Finding } from '../finding';

/** Warns where a reading page leaves 250-450 words. */
export function pageLength(course: Course): Finding[] {
	return course.lessons.flatMap((lesson) =>
		lesson.pages
			.filter((page) => page.words < 250 || page.words > 450)
			.map((page) =>
				warning(
					'page-length',
					{ file: `${lesson.folder}/lesson.md`, line: 1, column: 1 },
					`page "${page.id}" has ${page.words} words; keep to 250-450`
				)
			)
	);
}
