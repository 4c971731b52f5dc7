import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const lessons = process.env.LESSONS_DIR ?? 'lessons';

/** Every page of every lesson, named by its exact file, so that a server without directory indexes finds it. */
function lessonEntries() {
	return readdirSync(lessons, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && /^\d+-/.test(entry.name))
		.flatMap(({ name }) => {
			const text = readFileSync(`${lessons}/${name}/lesson.md`, 'utf8');
			const pages = [...text.matchAll(/^::page\[.*?\]\{#([a-z0-9-]+)/gm)].map((match) => match[1]);
			const slug = name.replace(/^\d+-/, '');
			return ['', ...pages, 'quiz', 'debrief'].map(
				(page) => `/lessons/${slug}/${page ? `${page}/` : ''}index.html`
			);
		});
}

const theories = readdirSync(`${lessons}/theories`).map(
	(name) => `/theories/${name.replace(/\.md$/, '')}`
);
const reference = [
	'/progress',
	'/theories',
	...theories,
	'/glossary',
	'/study',
	'/how-this-works'
].map((page) => `${page}/index.html`);
const lessonPages = lessonEntries();
const pages = [
	'/index.html',
	'/claims/index.html',
	'/lms-check/index.html',
	...reference,
	...lessonPages
];
/** The pages that work in a frame: lessons, and what they lead to. */
const framed = [
	'/embed/index.html',
	...reference.map((page) => `/embed/site${page}`),
	...lessonPages.map((page) => page.replace('/lessons/', '/embed/'))
];

/** Hash of the one script in app.html: the theme must stand before the first paint. */
function themeScript() {
	const [, script = ''] =
		/<script>([\s\S]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8')) ?? [];
	return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/** Hash of the one style attribute that Kit writes: that of its route announcer. */
const ROUTE_ANNOUNCER = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** Names the build by what it is made of, so that two builds of the same sources are the same files. */
function versionName() {
	const hash = createHash('sha256').update(readFileSync('package-lock.json'));
	for (const folder of ['src', lessons])
		for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).sort(
			(a, b) => (`${a.parentPath}/${a.name}` < `${b.parentPath}/${b.name}` ? -1 : 1)
		))
			if (entry.isFile())
				hash.update(entry.name).update(readFileSync(`${entry.parentPath}/${entry.name}`));
	return hash.digest('hex').slice(0, 12);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	// Short class names: they stand in every component's script.
	compilerOptions: { cssHash: ({ hash, css }) => `s-${hash(css).slice(0, 4)}` },
	kit: {
		adapter: adapter(),
		version: { name: versionName() },
		paths: { relative: true },
		output: { bundleStrategy: 'split' },
		serviceWorker: { register: false },
		prerender: { entries: [...pages, ...framed] },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', themeScript()],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', ROUTE_ANNOUNCER],
				'font-src': ['self'],
				'connect-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'frame-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
