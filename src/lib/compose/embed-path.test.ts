import { expect, test } from 'vitest';
import { framed, unframed } from './embed-path';

const PAGES = [
	['/index.html', '/embed/index.html'],
	['/lessons/root-causes/index.html', '/embed/root-causes/index.html'],
	['/lessons/root-causes/quiz/index.html', '/embed/root-causes/quiz/index.html'],
	[
		'/theories/offensive-realism/index.html#or-3',
		'/embed/site/theories/offensive-realism/index.html#or-3'
	],
	['/how-this-works/index.html', '/embed/site/how-this-works/index.html'],
	['/progress/index.html', '/embed/site/progress/index.html']
] as const;

test.each(PAGES)('%s has its place in a frame', (path, inFrame) => {
	expect(framed(path)).toBe(inFrame);
});

test.each(PAGES)('a frame that shows %s is shown its route', (path, inFrame) => {
	const route = (of: string) => of.replace(/index\.html(#.*)?$/, '');
	expect(unframed(route(inFrame))).toBe(route(path));
});

test.each(['/', '/lessons/root-causes/', '/theories/', '/data/8423ade86b69/catalogue.json'])(
	'%s, which is in no frame, is left as it is',
	(path) => {
		expect(unframed(path)).toBe(path);
	}
);
