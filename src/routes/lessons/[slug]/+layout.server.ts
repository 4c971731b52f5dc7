import { lessonOverview } from '$lib/compose/course.server';

export const load = ({ params }) => {
	const overview = lessonOverview(params.slug);
	return { overview, position: `Lesson ${overview.place} of ${overview.lessons}` };
};
