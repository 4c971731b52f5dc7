import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assignable, Assignment } from './assignment';
import { readAssignment } from './assignment-schema';
import { plain } from './test-course-index';
import { writeAssignment } from './write-assignment';

const course: Assignable = {
	lessons: [
		{ slug: 'strait', steps: ['', 'page-1', 'page-2', 'quiz', 'debrief'] },
		{ slug: 'harbour', steps: ['', 'page-1', 'quiz', 'debrief'] },
		{ slug: 'isthmus', steps: ['', 'coast', 'quiz', 'debrief'] }
	]
};
const slugs = course.lessons.map(({ slug }) => slug);
const read = (params: string | URLSearchParams) =>
	readAssignment(params, course, { lessons: ['harbour'] });
const unasked = { ...plain, lessons: ['harbour'] };

describe('without a mistake', () => {
	test.each<[string, Partial<Assignment>]>([
		['', {}],
		['?pass=80', { pass: 80 }],
		['lessons=strait', { lessons: ['strait'] }],
		['lessons=isthmus,strait', { lessons: ['strait', 'isthmus'] }],
		['lessons=strait%2Charbour,strait', { lessons: ['strait', 'harbour'] }],
		['lessons=all', { lessons: slugs }],
		['start=page-1', { start: 'page-1' }],
		['start=quiz', { start: 'quiz' }],
		['start=', {}],
		['lessons=isthmus&start=coast', { lessons: ['isthmus'], start: 'coast' }],
		['start=coast&lessons=isthmus', { lessons: ['isthmus'], start: 'coast' }],
		['theme=dark', { theme: 'dark' }],
		['pass=1', { pass: 1 }],
		['pass=100', { pass: 100 }],
		['by=secure-concepts', { by: 'secure-concepts' }],
		['by=best-sitting', {}],
		['questions=3', { questions: 3 }],
		['questions=20', { questions: 20 }],
		['seed=0', { seed: 0 }],
		['seed=4294967295', { seed: 4294967295 }],
		['host=https://lms.example', { host: 'https://lms.example' }],
		['host=https%3A%2F%2Flms.example%3A8443', { host: 'https://lms.example:8443' }],
		['host=http://localhost:5173', { host: 'http://localhost:5173' }],
		['host=http://127.0.0.1', { host: 'http://127.0.0.1' }],
		['x-sveltekit-invalidated=01&x-sveltekit-trailing-slash=1', {}]
	])('"%s" is read', (params, expected) => {
		expect(read(params)).toEqual({ assignment: { ...unasked, ...expected }, mistakes: [] });
	});

	test('all of it is read, in any order', () => {
		const text =
			'host=https://lms.example&seed=7&questions=6&by=best-sitting&pass=80&theme=dark&start=quiz&lessons=strait,harbour';
		expect(read(new URLSearchParams(text)).assignment).toEqual({
			lessons: ['strait', 'harbour'],
			start: 'quiz',
			theme: 'dark',
			pass: 80,
			by: 'best-sitting',
			questions: 6,
			seed: 7,
			host: 'https://lms.example'
		});
	});

	test('what is not asked for is as a package was built, and what is asked for comes first', () => {
		const built = { ...plain, lessons: ['strait'], start: 'page-2', pass: 80, seed: 7 };
		const found = readAssignment('pass=60', course, built);
		expect(found).toEqual({ assignment: { ...built, pass: 60 }, mistakes: [] });
	});

	test('a start that the first lesson does not have is not taken from a package', () => {
		const built = { ...plain, lessons: ['strait'], start: 'page-2' };
		expect(readAssignment('lessons=isthmus', course, built).assignment.start).toBe('');
	});
});

const LESSONS = 'allowed are strait, harbour and isthmus, or "all".';
const PASS = 'allowed is a whole number from 1 to 100.';
const HOST = 'allowed is an origin such as https://lms.example, with nothing behind it';
const NAMES = 'allowed are lessons, start, theme, pass, by, questions, seed and host.';

describe('a mistake is named, and the rest is used', () => {
	test.each<[string, Partial<Assignment>, ...string[]]>([
		['lessons=', {}, `lessons is empty; ${LESSONS}`],
		['lessons=straits', {}, `lessons names "straits", which this course does not have; ${LESSONS}`],
		[
			'lessons=x,strait,y',
			{ lessons: ['strait'] },
			`lessons names "x" and "y", which this course does not have; ${LESSONS}`
		],
		[
			'lessons=1,2,3,4,5,6,7',
			{},
			`lessons names "1", "2", "3", "4", "5" and 2 more, which this course does not have; ${LESSONS}`
		],
		[
			'lessons=strait,',
			{ lessons: ['strait'] },
			`lessons names "", which this course does not have; ${LESSONS}`
		],
		[
			'lessons=__proto__',
			{},
			`lessons names "__proto__", which this course does not have; ${LESSONS}`
		],
		['start=coast', {}, 'start is "coast"; allowed is nothing at all, page-1, quiz or debrief.'],
		['theme=blue', {}, 'theme is "blue"; allowed is light or dark.'],
		['theme=', {}, 'theme is empty; allowed is light or dark.'],
		['theme=constructor', {}, 'theme is "constructor"; allowed is light or dark.'],
		['by=secure', {}, 'by is "secure"; allowed is best-sitting or secure-concepts.'],
		...['0', '101', '80.5', '80%25', '-1', '080', '1e1', '0x10', ' 80', 'NaN', '８０'].map(
			(text): [string, Partial<Assignment>, string] => [
				`pass=${text}`,
				{},
				`pass is "${decodeURIComponent(text)}"; ${PASS}`
			]
		),
		['questions=2', {}, 'questions is "2"; allowed is a whole number from 3 to 20.'],
		[
			'seed=4294967296',
			{},
			'seed is "4294967296"; allowed is a whole number from 0 to 4294967295.'
		],
		['host=lms.example', {}, `host is "lms.example"; ${HOST}.`],
		['host=http://lms.example', {}, `host is "http://lms.example"; ${HOST}.`],
		['host=*', {}, `host is "*"; ${HOST}.`],
		['host=null', {}, `host is "null"; ${HOST}.`],
		['host=javascript:alert(1)', {}, `host is "javascript:alert(1)"; ${HOST}.`],
		[
			'host=https://lms.example/',
			{},
			`host is "https://lms.example/"; ${HOST}; did you mean https://lms.example?`
		],
		[
			'host=https://me:pw@lms.example',
			{},
			`host is "https://me:pw@lms.example"; ${HOST}; did you mean https://lms.example?`
		],
		[
			'host=https://LMS.example/course?id=1',
			{},
			`host is "https://LMS.example/course?id=1"; ${HOST}; did you mean https://lms.example?`
		],
		['pass=80&pass=90', { pass: 80 }, 'pass is given 2 times; the first one is used.'],
		[
			'pass=x&pass=90&pass=70',
			{},
			'pass is given 3 times; the first one is used.',
			`pass is "x"; ${PASS}`
		],
		['Pass=80', {}, `"Pass" is no parameter; ${NAMES}`],
		['a=1&b=2&a=3', {}, `"a" and "b" are no parameters; ${NAMES}`],
		[
			'__proto__=1&toString=2&pass=80',
			{ pass: 80 },
			`"__proto__" and "toString" are no parameters; ${NAMES}`
		],
		[
			'seed=7&theme=blue&questions=6',
			{ seed: 7, questions: 6 },
			'theme is "blue"; allowed is light or dark.'
		]
	])('"%s"', (params, expected, ...mistakes) => {
		expect(read(params)).toEqual({ assignment: { ...unasked, ...expected }, mistakes });
	});
});

test('a long value is cut where it is shown, and a very long one is left out', () => {
	expect(read(`theme=${'x'.repeat(50)}`).mistakes).toEqual([
		`theme is "${'x'.repeat(37)}..."; allowed is light or dark.`
	]);
	expect(read(`lessons=strait,${'x,'.repeat(1000)}`)).toEqual({
		assignment: unasked,
		mistakes: ['lessons is longer than 2000 characters, and left out.']
	});
});

const assignments: fc.Arbitrary<Assignment> = fc
	.record({
		lessons: fc.subarray(slugs, { minLength: 1 }),
		place: fc.integer({ min: 0, max: 4 }),
		theme: fc.constantFrom(null, 'light' as const, 'dark' as const),
		pass: fc.option(fc.integer({ min: 1, max: 100 })),
		by: fc.constantFrom('best-sitting' as const, 'secure-concepts' as const),
		questions: fc.option(fc.integer({ min: 3, max: 20 })),
		seed: fc.option(fc.integer({ min: 0, max: 2 ** 32 - 1 })),
		host: fc.option(fc.webUrl().map((url) => new URL(url.replace(/^http:/, 'https:')).origin))
	})
	.map(({ place, ...rest }) => {
		const steps = course.lessons.find(({ slug }) => slug === rest.lessons[0])?.steps ?? [];
		return { ...rest, start: steps[place] ?? '' };
	});

test('what is written is read as the same assignment, without a mistake', () => {
	fc.assert(
		fc.property(assignments, (assignment) => {
			expect(read(writeAssignment(assignment))).toEqual({ assignment, mistakes: [] });
		}),
		{ seed: 1, numRuns: 500 }
	);
});

test('no parameters throw, every mistake is one short sentence, and what is used can be written', () => {
	const name = fc.oneof(
		fc.constantFrom('lessons', 'start', 'theme', 'pass', 'by', 'questions', 'seed', 'host'),
		fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', ''),
		fc.string({ unit: 'binary' })
	);
	const value = fc.oneof(
		fc.constantFrom('all', 'strait', 'quiz', '80', 'https://a.example', '__proto__', '', ','),
		fc.string({ unit: 'binary', maxLength: 60 }),
		fc.string({ unit: 'binary', minLength: 2100, maxLength: 3000, size: 'max' })
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(name, value), { maxLength: 30 }), (params) => {
			const { assignment, mistakes } = read(new URLSearchParams(params));
			for (const mistake of mistakes) expect(mistake).toMatch(/^.{1,600}[.?]$/);
			expect(read(writeAssignment(assignment))).toEqual({ assignment, mistakes: [] });
		}),
		{ seed: 2, numRuns: 500 }
	);
});
