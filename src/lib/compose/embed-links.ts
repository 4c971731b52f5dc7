import { page } from '$app/state';
import { unframed } from './embed-path';
import { fromRoot } from './link';

const MOMENTS = ['pointerover', 'focusin', 'click'] as const;

/** The lesson that an address within a frame leads to; null for a page that belongs to no lesson. */
function lessonIn(path: string): string | null {
	const [, slug = null] = /^\/lessons\/([^/]+)\//.exec(unframed(path)) ?? [];
	return slug;
}

const isMap = (path: string) => /^\/(?:index\.html)?$/.test(unframed(path));

/**
 * Keeps a frame together, before a link is followed: the parameters of its address go along, and in a package a
 * link to what is not in it leads nowhere. `inside`: slugs of the lessons in a package; null where all are there.
 */
export function keepLinks(inside: readonly string[] | null): void {
	const root = fromRoot('');
	const isGone = (path: string) => {
		const lesson = lessonIn(path);
		if (lesson !== null) return inside !== null && !inside.includes(lesson);
		return inside?.length === 1 && isMap(path);
	};
	const prepare = ({ target }: Event) => {
		const anchor = target instanceof Element ? target.closest('a') : null;
		if (!anchor || anchor.target || anchor.origin !== location.origin) return;
		const path = anchor.pathname.slice(root.length);
		if (!path.startsWith('/embed/')) return;
		if (isGone(path)) {
			anchor.removeAttribute('href');
			anchor.title = 'Not part of this package';
		} else if (!anchor.search && path !== page.url.pathname.slice(root.length))
			anchor.search = location.search;
	};
	for (const moment of MOMENTS) addEventListener(moment, prepare, { capture: true });
}
