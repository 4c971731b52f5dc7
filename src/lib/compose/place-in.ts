import type { CourseIndex } from '$lib/course/course-index';
import { stepIds } from '$lib/course/step-ids';
import { lessonPath } from './lesson-path';

/** The path of the page that a host's bookmark names, such as "root-causes/quiz"; null where this course has none. */
export function placeIn(bookmark: string, { lessons }: CourseIndex): string | null {
	const [slug = '', step = ''] = bookmark.split('/');
	const lesson = lessons.find((one) => one.slug === slug);
	const isStep = lesson && step !== '' && stepIds(lesson.pages).includes(step);
	return isStep ? lessonPath(slug, step) : null;
}
