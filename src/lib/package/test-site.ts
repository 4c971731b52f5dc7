import { bytesOf } from './files';
import type { Files } from './files';

const up = (path: string) => '../'.repeat(path.split('/').length - 1);

/** A page as the build makes them: it loads script and style, and links as the lessons do. */
function page(path: string, ...links: readonly string[]): [string, string] {
	const root = up(path);
	const anchors = links.map((to) => `<a class="x" href="${root}${to}">There</a>`).join(' ');
	return [
		path,
		`<!doctype html>
<html lang="en">
	<head>
		<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-abc='">
		<link rel="icon" href="${root}favicon.svg" /><link href="${root}_app/immutable/assets/0.css" rel="stylesheet">
	</head>
	<body>
		<a href="#main">Skip</a> ${anchors}
		<a href="${root}lessons/index.html?x=1&amp;y=2" target="_blank">Open in a tab of its own</a>
		<script>
			Promise.all([import("${root}_app/immutable/entry/start.js")]).then(() => "\\u003Cp>");
		</script>
	</body>
</html>
`
	];
}

const lesson = (slug: string, other: string): [string, string][] =>
	['', 'one-page/', 'quiz/', 'debrief/'].flatMap((step) => [
		page(
			`embed/${slug}/${step}index.html`,
			'embed/index.html',
			`embed/${other}/index.html`,
			'embed/site/progress/index.html#saving'
		),
		[`embed/${slug}/${step}index.html__data.json`, '{}']
	]);

const question = (number: number): [string, string][] => [
	[`data/e1/asked-${number}.json`, `{"number":${number}}`],
	[`data/e1/explained-${number}.json`, '{}']
];

/** A small built site of two lessons, `north` with questions 1 and 12, and `south` with 2. */
export const testSite: Files = new Map(
	[
		page('index.html', 'lessons/north/index.html'),
		page('404.html'),
		page('claims/index.html'),
		page('lessons/north/index.html'),
		page('embed/index.html', 'embed/north/index.html', 'embed/south/index.html'),
		['embed/index.html__data.json', '{}'] as [string, string],
		...lesson('north', 'south'),
		...lesson('south', 'north'),
		page('embed/site/progress/index.html', 'embed/north/index.html'),
		['embed/site/progress/index.html__data.json', '{}'] as [string, string],
		page('lms-check/index.html'),
		['favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'] as [string, string],
		['_app/version.json', '{}'] as [string, string],
		['_app/immutable/entry/start.js', 'start()'] as [string, string],
		['_app/immutable/assets/0.css', 'p{}'] as [string, string],
		['data/e1/catalogue.json', '{}'] as [string, string],
		['data/e1/alphabets.json', '{}'] as [string, string],
		['data/e1/claims-north.json', '[]'] as [string, string],
		['data/e1/claims-south.json', '[]'] as [string, string],
		...question(1),
		...question(2),
		...question(12)
	].map(([path, text]) => [path, bytesOf(text)])
);

/** The lessons of the small site. */
export const testLessons = [
	{ slug: 'north', questions: [1, 12] },
	{ slug: 'south', questions: [2] }
] as const;
