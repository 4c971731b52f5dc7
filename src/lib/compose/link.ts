import { resolve } from '$app/paths';

/** The href of a page of the site, from a path such as "/theories/index.html": right at any root. */
export function link(path: string): string {
	return `${resolve('/').replace(/\/$/, '')}${path}`;
}

/** Built HTML holds "%root%" where a link starts at the site's root. */
export function rooted(html: string): string {
	return html.replaceAll('%root%', resolve('/').replace(/\/$/, ''));
}

export const lessonPath = (slug: string, page = '') =>
	`/lessons/${slug}/${page ? `${page}/` : ''}index.html`;
