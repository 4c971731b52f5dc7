import { course } from './course.server';
import { lessonPath } from './link';

/** The terms in the order of the alphabet, each with the pages whose text explains it. */
export function glossary() {
	const pages = course.lessons.flatMap(({ slug, title: lesson, pages }) =>
		pages.map(({ id, title, terms }) => ({
			href: lessonPath(slug, id),
			title: `${lesson}: ${title}`,
			terms
		}))
	);
	return course.glossary
		.map(({ id, term, text, outside }) => ({
			id,
			term,
			text,
			outside: outside === true,
			pages: pages
				.filter(({ terms }) => terms.includes(id))
				.map(({ href, title }) => ({ href, title }))
		}))
		.sort((a, b) => a.term.localeCompare(b.term, 'en'));
}
