import { textOf } from './files';
import type { Files } from './files';

export interface PageLink {
	/** Path of the page that holds it. */
	readonly page: string;
	/** Path that it leads to, from the root of the package; begins with ".." where it leads above it. */
	readonly to: string;
	/** Whether it opens in a tab of its own. */
	readonly ownTab: boolean;
}

export interface PageLinks {
	/** What pages load and the package does not hold. */
	readonly missing: readonly PageLink[];
	/** Links that a learner could follow out of the package. */
	readonly outward: readonly PageLink[];
}

const TAG = /<([a-z]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi;
const IMPORT = /\bimport\("([^"]+)"\)/g;
const ORIGIN = 'https://package.invalid/';
const ROOT = `${ORIGIN}root/`;

/** Where the pages among these files lead that the files do not hold. Links to other origins and data: are passed over. */
export function pageLinks(files: Files): PageLinks {
	const found = [...files]
		.filter(([path]) => path.endsWith('.html'))
		.flatMap(([page, bytes]) => linksOf(page, textOf(bytes)))
		.filter(({ to }) => !files.has(to));
	return {
		missing: found.filter(({ loads }) => loads).map(plain),
		outward: found.filter(({ loads }) => !loads).map(plain)
	};
}

type Found = PageLink & { readonly loads: boolean };

const plain = ({ page, to, ownTab }: Found): PageLink => ({ page, to, ownTab });

function linksOf(page: string, html: string): Found[] {
	const tags = [...html.matchAll(TAG)].flatMap(([, tag = '', attributes = '']) =>
		[...attributes.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, href = '']) => ({
			href,
			loads: tag.toLowerCase() !== 'a',
			ownTab: / target="_blank"/.test(attributes)
		}))
	);
	const imports = [...html.matchAll(IMPORT)].map(([, href = '']) => ({
		href,
		loads: true,
		ownTab: false
	}));
	return [...tags, ...imports].flatMap(({ href, ...rest }) => {
		const to = resolved(page, href);
		return to === null ? [] : [{ page, to, ...rest }];
	});
}

/** The path that an address on a page stands for; null where it lies on another origin or is no file. */
function resolved(page: string, href: string): string | null {
	const base = `${ROOT}${encodeURI(page)}`;
	const { href: found, pathname } = new URL(href.replaceAll('&amp;', '&'), base);
	if (!found.startsWith(ORIGIN)) return null;
	const path = decodeURI(pathname);
	return found.startsWith(ROOT) ? path.slice('/root/'.length) : `..${path}`;
}
