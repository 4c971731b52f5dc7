import type { Handle } from '@sveltejs/kit';

/** Fonts are asked for early, so that a first visit shows them; they never block. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type !== 'font' || /\/(?:newsreader|public-sans)\.[^/]*woff2$/.test(path)
	});
