import edition from 'virtual:two-lenses/edition';
import { unframed } from '$lib/compose/embed-path';

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

/** The page at hand on the site itself, beside the frame. */
const wayOut = (path: string) =>
	[`${unframed(path.replace(/index\.html$/, ''))}index.html`, 'Open in a tab of its own'] as const;

/** `embed`: whether the page stands in a frame; it stays so as long as the frame is open. */
export const load = ({ url, untrack }) => {
	const embed = untrack(() => url.pathname.startsWith('/embed/'));
	return { content: edition.content, embed, ways: embed ? [wayOut(url.pathname)] : WAYS };
};
