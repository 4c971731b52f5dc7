import { course } from './course.server';
import { lessonPath } from './link';

/** The page on the study, and its sections with the lessons that work on them. */
export function study() {
	const { studyPage, study, lessons } = course;
	return {
		...studyPage,
		sections: study.sections.map(({ id, title, from, to, also = [] }) => ({
			id,
			title,
			lines: [from === to ? `${from}` : `${from} to ${to}`, ...also].join(', '),
			lessons: lessons
				.filter(({ pages }) => pages.some(({ sections }) => sections.includes(id)))
				.map(({ slug, title }) => ({ href: lessonPath(slug), title }))
		}))
	};
}
