import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { textOf } from '$lib/package/files';
import { readManifest } from '$lib/package/test-manifest';
import { testLessons, testSite } from '$lib/package/test-site';
import { makePackage } from './make-package';
import type { Surroundings } from './surroundings';

let folder = '';
let said: string[] = [];
let builds = 0;

const course = {
	title: 'Two Lenses',
	lessons: testLessons.map(({ slug, questions }) => ({
		slug,
		title: `The ${slug}`,
		pages: [{ id: 'one-page', check: questions[0] }],
		bank: questions
	})),
	questions: testLessons.flatMap(({ slug, questions }) =>
		questions.map((number) => ({ lesson: slug, question: { number } }))
	)
};

const at = (...path: string[]) => join(folder, ...path);

function write(path: string, content: string | Uint8Array, seconds: number) {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
	utimesSync(path, seconds, seconds);
}

/** A source changed at 100, a build begun at 200 and ended at 300. */
function writeSite() {
	write(at('site.json'), JSON.stringify(course), 200);
	for (const [path, bytes] of testSite) write(at('site', path), bytes, 300);
}

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'two-lenses-'));
	said = [];
	builds = 0;
	write(at('lessons', '01-north', 'lesson.md'), '# North', 100);
	writeSite();
});

afterEach(() => rmSync(folder, { recursive: true }));

const around = (build = () => true): Surroundings => ({
	places: { site: at('site'), course: at('site.json'), sources: [at('lessons')] },
	say: (line) => said.push(line),
	build: () => {
		builds += 1;
		return build();
	}
});

const make = (...words: string[]) => makePackage(words, around());
const made = (...words: string[]) => make('--format', 'scorm12', '--out', at('a.zip'), ...words);

function inZip(name = 'a.zip') {
	const files = unzipSync(readFileSync(at(name)));
	const text = (path: string) => textOf(files[path] ?? new Uint8Array());
	return { paths: Object.keys(files), text, manifest: readManifest(text('imsmanifest.xml')) };
}

describe('a package', () => {
	test('is written, and its path, its size and what to do next are said', () => {
		const { message, code } = made('--lessons', 'north', '--pass', '80');
		expect(code).toBe(0);
		const files = inZip().paths.length;
		expect(message).toContain(`Made a SCORM 1.2 package "Two Lenses: The north": ${files} files,`);
		expect(message).toMatch(/ files, [1-9]\d* kB\.\n/);
		expect(message).toContain(`\n${at('a.zip')}\n`);
		expect(message).toContain('add this file to a course as a SCORM package');
		expect(said).toEqual([`Reading the built site in ${at('site')}.`, 'Packing 1 lesson (north).']);
	});

	test.each([
		['north', [], 'embed/north/index.html', 'Two Lenses: The north', 'two-lenses-north'],
		[
			'north',
			['--start', 'quiz'],
			'embed/north/quiz/index.html',
			'Two Lenses: The north',
			'two-lenses-north'
		],
		['south,north', [], 'embed/index.html', 'Two Lenses', 'two-lenses-all'],
		['all', ['--title', 'A & B'], 'embed/index.html', 'A & B', 'two-lenses-all']
	])('of %s %j opens at %s, with the title "%s"', (lessons, more, opens, title, id) => {
		expect(made('--lessons', lessons, ...more).code).toBe(0);
		const { manifest } = inZip();
		expect(manifest).toMatchObject({ id, titles: [title, title], resource: { opens } });
	});

	test('tells its pages the whole assignment, lessons in the order of the course', () => {
		made(
			...['--lessons', 'south, north', '--pass', '80', '--by', 'secure-concepts', '--seed', '7'],
			...['--questions', '6', '--theme', 'dark', '--start', 'one-page']
		);
		expect(inZip().text('embed/north/quiz/index.html')).toContain(
			' data-package="lessons=north,south&amp;start=one-page&amp;theme=dark&amp;pass=80&amp;by=secure-concepts&amp;questions=6&amp;seed=7&amp;format=scorm12&amp;id=two-lenses-all" '
		);
	});

	test('has the same bytes when it is made again', () => {
		made('--lessons', 'all');
		make('--format', 'scorm12', '--lessons', 'all', '--out', at('b.zip'));
		expect(Buffer.compare(readFileSync(at('a.zip')), readFileSync(at('b.zip')))).toBe(0);
	});

	test('of the check page holds no lesson', () => {
		expect(made('--check').message).toContain('send what it shows');
		const { paths, manifest, text } = inZip();
		expect(manifest.resource.opens).toBe('lms-check/index.html');
		expect(manifest.titles[0]).toBe('Two Lenses: LMS check');
		expect(paths.filter((path) => /^(?:embed|data)\//.test(path))).toEqual([]);
		expect(text('lms-check/index.html')).toContain('format=scorm12&amp;id=two-lenses-lms-check"');
	});
});

describe('a mistake', () => {
	const GOOD = ['--format', 'scorm12', '--lessons', 'north', '--out', 'OUT.zip'];
	const without = (name: string) =>
		GOOD.filter((_, at) => ![GOOD.indexOf(name), GOOD.indexOf(name) + 1].includes(at));
	const instead = (name: string, value: string) => [...without(name), name, value];

	test.each<[string, readonly string[], string]>([
		['no format', without('--format'), 'Say which format: --format scorm12.'],
		[
			'an unknown format',
			instead('--format', 'scrom12'),
			'unknown format "scrom12"; allowed are scorm12; did you mean "scorm12"?'
		],
		[
			'a format that every object has',
			instead('--format', 'toString'),
			'unknown format "toString"'
		],
		['no lessons', without('--lessons'), 'Say which lessons: --lessons all'],
		[
			'an unknown lesson',
			instead('--lessons', 'north,suoth'),
			'unknown lesson "suoth"; allowed are north, south; did you mean "south"?'
		],
		['lessons that are only commas', instead('--lessons', ' , '), '--lessons names no lesson'],
		[
			'lessons with spaces between them',
			[...GOOD, 'south'],
			'"south" belongs to no option; put commas and no spaces'
		],
		[
			'a pass mark out of range',
			[...GOOD, '--pass', '101'],
			'--pass is "101"; allowed is a whole number from 1 to 100.'
		],
		[
			'a pass mark below zero',
			[...GOOD, '--pass', '-5'],
			'--pass is "-5"; allowed is a whole number'
		],
		[
			'an unknown rule',
			[...GOOD, '--by', 'luck'],
			'--by is "luck"; allowed is best-sitting or secure-concepts.'
		],
		[
			'too many questions',
			[...GOOD, '--questions', '99'],
			'--questions is "99"; allowed is a whole number from 3 to 20.'
		],
		[
			'a seed that is none',
			[...GOOD, '--seed', '1.5'],
			'--seed is "1.5"; allowed is a whole number'
		],
		['an unknown start', [...GOOD, '--start', 'qiz'], '--start is "qiz"; allowed is'],
		[
			'an unknown theme',
			[...GOOD, '--theme', 'pink'],
			'--theme is "pink"; allowed is light or dark.'
		],
		['no file', without('--out'), 'Say where the package goes: --out FILE.zip.'],
		['a file that is no zip', instead('--out', 'OUT.tar'), 'ends in .zip'],
		['a folder that is not there', instead('--out', 'OUT/x.zip'), 'there is no folder'],
		[
			'a folder in place of a file',
			instead('--out', 'FOLDER.zip'),
			'is a folder; give the name of a file'
		],
		[
			'an unknown option',
			[...GOOD, '--fromat', 'x'],
			'--fromat is no option; did you mean --format?'
		],
		['an unknown letter', [...GOOD, '-x'], '-x is no option; --help lists them.'],
		[
			'an option without its value',
			[...GOOD, '--pass', '--theme', 'dark'],
			'--pass needs a value behind it.'
		],
		[
			'an option at the end without its value',
			[...GOOD, '--title'],
			'--title needs a value behind it.'
		],
		['an empty value', [...GOOD, '--title', ' '], '--title needs a value behind it.'],
		['an option given twice', [...GOOD, '--pass=1', '--pass=2'], '--pass is given twice.'],
		[
			'a value behind a switch',
			[...without('--lessons'), '--check=yes'],
			'--check takes no value.'
		],
		[
			'lessons beside the check page',
			[...GOOD, '--check', '--pass', '5'],
			'leave out --lessons, --pass.'
		],
		[
			'a title that is too long',
			[...GOOD, '--title', 'x'.repeat(201)],
			'has 201 characters; an LMS takes at most 200'
		]
	])('is %s: nothing is made, and what to do is said', (_, words, sentence) => {
		mkdirSync(at('FOLDER.zip'));
		const placed = words.map((word) => word.replace(/^(?=OUT|FOLDER)/, `${folder}/`));
		const { message, code } = make(...placed);
		expect(message).toContain(sentence);
		expect(code).toBe(1);
		expect(statSync(at('OUT.zip'), { throwIfNoEntry: false })).toBeUndefined();
	});

	test('does not hide the next one', () => {
		const { message } = make('--format', 'zip', '--pass', '--out', 'x', 'y');
		expect(message.split('\n')).toHaveLength(6);
	});

	test('in an option that does not exist does not make its value another one', () => {
		expect(make(...GOOD, '--fromat', 'scorm12').message).not.toContain('belongs to no option');
	});

	test('in a lesson is not followed by one in its start', () => {
		expect(made('--lessons', 'suoth', '--start', 'two-page').message).not.toContain('--start');
	});
});

test.each([[['--help']], [['-h', '--lessons', 'x']]])('%j explains every option', (words) => {
	const { message, code } = make(...words);
	expect(code).toBe(0);
	for (const option of [
		'format',
		'lessons',
		'out',
		'pass',
		'by',
		'questions',
		'seed',
		'start',
		'theme',
		'title',
		'check'
	])
		expect(message).toMatch(new RegExp(`^ .*--${option}\\b`, 'm'));
});

test('without any option, the command says how it is used and ends as a mistake', () => {
	expect(make()).toMatchObject({
		code: 1,
		message: expect.stringMatching(/^usage: npm run package -- /)
	});
});

describe('the built site', () => {
	const order = ['--format', 'scorm12', '--lessons', 'north'];
	const run = (build?: () => boolean) =>
		makePackage([...order, '--out', at('a.zip')], around(build));

	test('is not built again where it holds the last changes', () => {
		expect(run().code).toBe(0);
		expect(builds).toBe(0);
	});

	test.each(['site', 'site.json'])('is built where %s is missing', (missing) => {
		rmSync(at(missing), { recursive: true });
		const { code } = run(() => {
			writeSite();
			return true;
		});
		expect([code, builds]).toEqual([0, 1]);
		expect(said[0]).toContain('There is no built site yet.');
	});

	test('is not used when building it fails', () => {
		rmSync(at('site'), { recursive: true });
		expect(run(() => false)).toEqual({
			code: 1,
			message: 'The site could not be built, so no package was made; see above.'
		});
		expect(run(() => true).message).toContain('The build left no site in');
	});

	test('is not used when a source has changed since the build began', () => {
		utimesSync(at('lessons', '01-north', 'lesson.md'), 250, 250);
		const { message, code } = run();
		expect(message).toContain(`older than ${at('lessons', '01-north', 'lesson.md')}`);
		expect(message).toContain('Run "npm run build", then this again.');
		expect([code, builds]).toEqual([1, 0]);
	});

	test.each(['a.test.ts', 'a.woff2'])(
		'is used when %s has changed, which is not built into it',
		(name) => {
			write(at('lessons', name), '', 400);
			expect(run().code).toBe(0);
		}
	);

	test('is not used when its build did not reach its end', () => {
		utimesSync(at('site.json'), 301, 301);
		expect(run().message).toContain('The last build did not reach its end');
	});

	test('is not used when it lacks what a page loads', () => {
		rmSync(at('site', '_app/immutable/entry/start.js'));
		const { message, code } = run();
		expect(message).toMatch(
			/embed\/north\/\S+ loads _app\/immutable\/entry\/start\.js, which is not there/
		);
		expect(code).toBe(1);
	});

	test('is not used when it lacks the page with which the package opens', () => {
		rmSync(at('site', 'lms-check'), { recursive: true });
		expect(made('--check')).toEqual({
			code: 1,
			message: 'The built site has no page lms-check/index.html. Run "npm run build" first.'
		});
	});
});
