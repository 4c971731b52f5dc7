import index from 'virtual:two-lenses/index';
import { conceptRows } from './concept-rows';
import { course } from './course.server';
import { lessonPath } from './link';

/** The progress page of a learner who has not begun, and where each concept is asked. */
export function progressStart() {
	const lessonOfConcept = (concept: string) =>
		course.lessons.find(({ concepts }) => concepts.includes(concept));
	const quizzes: Record<string, { path: string; title: string }> = {};
	for (const { id } of course.concepts) {
		const lesson = lessonOfConcept(id);
		if (lesson) quizzes[id] = { path: lessonPath(lesson.slug, 'quiz'), title: lesson.title };
	}
	const [lesson] = course.lessons;
	return {
		empty: conceptRows(index, []),
		quizzes,
		first: lesson ? { path: lessonPath(lesson.slug), title: lesson.title } : null
	};
}
