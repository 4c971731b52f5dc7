/** Path of a lesson's page from the site's root; without a page, of its start. */
export const lessonPath = (slug: string, page = '') =>
	`/lessons/${slug}/${page ? `${page}/` : ''}index.html`;
