import { pageLinks } from '$lib/package/page-links';
import type { Files } from '$lib/package/files';

/** What the built site lacks for a package of these files that opens with this page; null where it is whole. */
export function lacking(files: Files, opens: string): string | null {
	if (!files.has(opens)) return `The built site has no page ${opens}. Run "npm run build" first.`;
	const [first] = pageLinks(files).missing;
	if (first === undefined) return null;
	return `The built site is not whole: ${first.page} loads ${first.to}, which is not there. Run "npm run build" first.`;
}
