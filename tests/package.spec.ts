import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { makePackage } from '../src/cli/package/make-package';
import { siteState } from '../src/cli/package/site-state';
import { pageLinks } from '$lib/package/page-links';
import { readManifest } from '$lib/package/test-manifest';
import { course, lesson } from './support/course';
import { expect, test } from './support/test';

const places = { site: 'build', course: '.svelte-kit/course.json', sources: ['lessons', 'src'] };
const slugs = course.lessons.map(({ slug }) => slug);

/** Packs the built site as it stands, even where a source has changed since. */
function packed(out: string, ...words: string[]) {
	const { message, code } = makePackage(['--format', 'scorm12', '--out', out, ...words], {
		places: { ...places, sources: [] },
		say: () => undefined,
		build: () => false
	});
	expect(code, message).toBe(0);
	return read(out);
}

function read(out: string) {
	const zip = readFileSync(out);
	const files = new Map(Object.entries(unzipSync(zip)));
	const text = (path: string) => new TextDecoder().decode(files.get(path));
	return {
		zip,
		files,
		paths: [...files.keys()],
		text,
		manifest: readManifest(text('imsmanifest.xml'))
	};
}

const CASES = [
	{
		name: 'one lesson',
		words: [lesson.slug, '--pass', '80'],
		opens: `embed/${lesson.slug}/index.html`,
		inside: [lesson.slug]
	},
	{ name: 'the whole course', words: ['all'], opens: 'embed/index.html', inside: slugs }
] as const;

for (const { name, words, opens, inside } of CASES)
	test.describe(`a package of ${name}`, () => {
		const others = slugs.filter((slug) => !inside.includes(slug));
		const made = (out: string) => packed(out, '--lessons', ...words);

		test('has a manifest that lists every other file once, and opens with one of them', () => {
			const { zip, paths, manifest } = made(test.info().outputPath('a.zip'));
			console.log(`package of ${name}: ${paths.length} files, ${Math.ceil(zip.length / 1000)} kB`);
			expect([...manifest.files, 'imsmanifest.xml'].sort()).toEqual([...paths].sort());
			expect(new Set(manifest.files).size).toBe(manifest.files.length);
			expect(manifest.resource.opens).toBe(opens);
			expect(manifest.files).toContain(opens);
		});

		test('holds all questions of its lessons, no other, and no page of the site', () => {
			const { paths } = made(test.info().outputPath('a.zip'));
			for (const part of ['asked', 'explained']) {
				const found = paths.flatMap(
					(path) => new RegExp(`/${part}-(\\d+)\\.json$`).exec(path)?.[1] ?? []
				);
				const wanted = course.questions.filter(({ lesson }) => inside.includes(lesson));
				expect(found.map(Number).sort()).toEqual(
					wanted.map(({ question }) => question.number).sort()
				);
			}
			for (const name of ['catalogue.json', 'alphabets.json'])
				expect(paths.filter((path) => path.endsWith(`/${name}`))).toHaveLength(1);
			const steps = course.lessons
				.filter(({ slug }) => inside.includes(slug))
				.flatMap(({ slug, pages }) =>
					['', ...pages.map(({ id }) => `${id}/`), 'quiz/', 'debrief/'].map(
						(step) => `embed/${slug}/${step}index.html`
					)
				);
			const pages = paths.filter(
				(path) => path.endsWith('.html') && !/^embed\/(?:site\/|index)/.test(path)
			);
			expect(pages.sort()).toEqual(steps.sort());
			for (const slug of others) expect(paths.filter((path) => path.includes(slug))).toEqual([]);
		});

		test('loads nothing from outside; its links lead out only to lessons that are not in it', () => {
			const { files } = made(test.info().outputPath('a.zip'));
			const { missing, outward } = pageLinks(files);
			expect(missing).toEqual([]);
			const here = outward.filter(({ ownTab }) => !ownTab);
			const allowed = new RegExp(`^embed/(?:index\\.html$|(?:${others.join('|')})/)`);
			expect(here.filter(({ to }) => others.length === 0 || !allowed.test(to))).toEqual([]);
		});
	});

test('a package of the check page holds no lesson and loads nothing from outside', () => {
	const { files, paths, manifest } = packed(test.info().outputPath('a.zip'), '--check');
	expect(manifest.resource.opens).toBe('lms-check/index.html');
	expect(paths.filter((path) => !/^(?:_app|lms-check)\//.test(path))).toEqual([
		'favicon.svg',
		'imsmanifest.xml'
	]);
	expect(pageLinks(files).missing).toEqual([]);
});

test('a package has the same bytes wherever and whenever the command makes it', () => {
	test.skip(siteState(places).kind === 'stale', 'the built site is older than its sources');
	const run = (zone: string) => {
		const out = test.info().outputPath(`${zone.replace('/', '-')}.zip`);
		const words = ['--format', 'scorm12', '--lessons', lesson.slug, '--out', out];
		const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'package', '--', ...words], {
			encoding: 'utf8',
			env: { ...process.env, TZ: zone }
		});
		expect(status, stderr).toBe(0);
		expect(stdout).toContain(out);
		return readFileSync(out);
	};
	const zip = run('Pacific/Auckland');
	expect(Buffer.compare(zip, run('America/St_Johns'))).toBe(0);
	expect(
		Buffer.compare(zip, packed(test.info().outputPath('a.zip'), '--lessons', lesson.slug).zip)
	).toBe(0);
});

test('the command says what is wrong and ends with 1', () => {
	const { status, stdout, stderr } = spawnSync(
		'npm',
		['run', '-s', 'package', '--', '--format', 'scrom12'],
		{ encoding: 'utf8' }
	);
	expect(status).toBe(1);
	expect(stdout).toBe('');
	expect(stderr).toContain(
		'unknown format "scrom12"; allowed are scorm12; did you mean "scorm12"?'
	);
});
