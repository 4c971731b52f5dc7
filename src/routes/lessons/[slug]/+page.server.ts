import { lessonOf, objectivesOf } from '$lib/compose/course.server';

export const load = ({ params }) => {
	const lesson = lessonOf(params.slug);
	return { html: lesson.orientation, objectives: objectivesOf(lesson), preQuestion: lesson.preQuestion };
};
