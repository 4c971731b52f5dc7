import { describe, expect, test } from 'vitest';
import { bytesOf } from './files';
import { packageFiles } from './package-files';
import { pageLinks } from './page-links';
import { testLessons, testSite } from './test-site';

const of = (html: string) =>
	pageLinks(
		new Map([
			['a/b/page.html', bytesOf(html)],
			['a/there.js', bytesOf('')]
		])
	);
const missing = (html: string) => of(html).missing.map(({ to }) => to);
const outward = (html: string) => of(html).outward.map(({ to }) => to);

describe('what a page loads and the package does not hold', () => {
	test.each([
		['a script', '<script src="../gone.js"></script>', 'a/gone.js'],
		['a style', '<link rel="stylesheet" href="./x.css" />', 'a/b/x.css'],
		['an image', '<p><img alt="a > b" src="/y.png"/></p>', '../y.png'],
		['an imported module', '<script>import("../../z.js")</script>', 'z.js'],
		[
			'a file with a query and a place',
			'<script src="gone.js?v=1&amp;w=2#x"></script>',
			'a/b/gone.js'
		],
		['a file above its root', '<script src="../../../gone.js"></script>', '../gone.js']
	])('is named: %s', (_, html, path) => {
		expect(missing(html)).toEqual([path]);
		expect(outward(html)).toEqual([]);
	});

	test.each([
		['a file that is there', '<script src="../there.js"></script>'],
		['data', '<img src="data:image/png;base64,AAAA">'],
		['another origin', '<script src="https://other.example/a.js"></script>'],
		['text about a tag', '&lt;script src="gone.js">']
	])('is not %s', (_, html) => {
		expect(missing(html)).toEqual([]);
	});
});

describe('a link that leads out of the package', () => {
	test.each([
		['another page', '<a class="x" href="../c/index.html#y">', 'a/c/index.html'],
		['a folder', '<a href="../">', 'a/'],
		['a page above its root', '<a href="../../../index.html">', '../index.html']
	])('is named: %s', (_, html, path) => {
		expect(outward(html)).toEqual([path]);
		expect(missing(html)).toEqual([]);
	});

	test.each([
		['a place on the page', '<a href="#main">'],
		['the page itself', '<a href="page.html">'],
		['a mail address', '<a href="mailto:a@b.example">']
	])('is not %s', (_, html) => {
		expect(outward(html)).toEqual([]);
	});

	test('says whether it opens in a tab of its own', () => {
		const { outward } = of('<a href="x.html" target="_blank">x</a> <a href="y.html">y</a>');
		expect(outward).toEqual([
			{ page: 'a/b/page.html', to: 'a/b/x.html', ownTab: true },
			{ page: 'a/b/page.html', to: 'a/b/y.html', ownTab: false }
		]);
	});
});

test('a package of one lesson loads nothing from outside, and leads to the map and to other lessons only', () => {
	const { missing, outward } = pageLinks(packageFiles(testSite, testLessons.slice(0, 1)));
	expect(missing).toEqual([]);
	const here = outward.filter(({ ownTab }) => !ownTab).map(({ to }) => to);
	expect([...new Set(here)].sort()).toEqual(['embed/index.html', 'embed/south/index.html']);
});
