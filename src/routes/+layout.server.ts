import edition from 'virtual:two-lenses/edition';

export const prerender = true;
export const trailingSlash = 'ignore';

/** The ways through the site, as its header shows them. */
const WAYS = [
	['/index.html', 'Map'],
	['/theories/index.html', 'Theories'],
	['/claims/index.html', 'Claims'],
	['/glossary/index.html', 'Glossary'],
	['/progress/index.html', 'Progress'],
	['/how-this-works/index.html', 'How this works']
] as const;

export const load = () => ({ content: edition.content, ways: WAYS });
