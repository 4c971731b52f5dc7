import { resolve } from '$app/paths';
import { page } from '$app/state';
import { framed } from './embed-path';

/** The href of a file of the site, from a path such as "/data/a/b.json": right at any root. */
export const fromRoot = (path: string) => `${resolve('/').replace(/\/$/, '')}${path}`;

/** The href of a page of the site, from a path such as "/theories/index.html"; within a frame, of the page there. */
export const link = (path: string) => fromRoot(page.data.embed ? framed(path) : path);

/** Built HTML holds "%root%" where a link to a page starts at the site's root. */
export const rooted = (html: string) => html.replace(/%root%([^"]*)/g, (_, path) => link(path));

export { lessonPath } from './lesson-path';
