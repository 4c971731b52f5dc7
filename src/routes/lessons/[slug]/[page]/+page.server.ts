import { error } from '@sveltejs/kit';
import { lessonOf, sectionTitles } from '$lib/compose/course.server';

export const load = ({ params }) => {
	const lesson = lessonOf(params.slug);
	const page = lesson.pages.find(({ id }) => id === params.page) ?? error(404, 'The lesson has no such page.');
	const { id, title, lead, html, check } = page;
	return { id, title, lead, html, check, sections: sectionTitles(page.sections) };
};
