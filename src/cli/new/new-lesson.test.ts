import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCourse } from '$lib/course/check-course';
import { accept } from '../accept';
import { readLessons } from '../read-lessons';
import { makeNew } from './make-new';

const root = fileURLToPath(new URL('../../../', import.meta.url));
let lessons = '';

beforeEach(() => {
	lessons = mkdtempSync(join(tmpdir(), 'two-lenses-'));
	cpSync(join(root, 'tests/fixtures/tiny-course'), lessons, { recursive: true });
});

afterEach(() => rmSync(lessons, { recursive: true }));

const make = (...words: readonly string[]) =>
	makeNew(['lesson', ...words], { lessons, questions: join(root, 'src/lib/questions') });

function check() {
	const { course, findings } = checkCourse(readLessons(lessons));
	return { course, errors: findings.filter(({ severity }) => severity === 'error') };
}

const course = () => readFileSync(join(lessons, 'course.yaml'), 'utf8');

/** What `npm run lessons` may still ask for: that the new questions are entered in the lock. */
const NEW =
	/^question \d+ \("[a-z0-9.-]+"\) is new; enter it with: npm run lessons -- accept [a-z0-9.-]+ --new$/;

function expectOnlyNew(count: number) {
	const { course, errors } = check();
	expect(course).not.toBeNull();
	expect(errors.filter(({ message }) => !NEW.test(message))).toEqual([]);
	expect(errors).toHaveLength(count);
}

describe('a new lesson', () => {
	test('builds, and lacks nothing but its place in the lock', async () => {
		const { message, code } = await make('second-strait');
		expect(code).toBe(0);
		expect(message).toContain(
			'Made lessons/02-second-strait (lesson.md, claims.yaml, questions.yaml'
		);
		expect(message).toContain('npm run lessons -- accept all --new');
		expectOnlyNew(6);
		const made = check().course?.lessons.find(({ slug }) => slug === 'second-strait');
		expect(made).toMatchObject({
			title: 'Second strait',
			place: 2,
			preQuestion: 6,
			inYourWords: 9
		});
		expect(made?.pages.map(({ check }) => check)).toEqual([7, 8]);
		expect(made?.bank).toEqual([10, 11]);
	});

	test('has no error at all once its questions are accepted', async () => {
		await make('second-strait');
		const { ok, files } = accept(readLessons(lessons), ['all', '--new']);
		expect(ok).toBe(true);
		for (const [file, text] of files) writeFileSync(join(lessons, file), text);
		expect(check().errors).toEqual([]);
	});

	test('is listed, and nothing else in course.yaml changes', async () => {
		const before = course();
		await make('second-strait');
		expect(course()).toBe(
			before.replace('lessons: [the-strait]', 'lessons: [the-strait, second-strait]')
		);
	});

	test('takes the number that stands before its name, and its place in the order', async () => {
		const { code } = await make('0-before-all');
		expect(code).toBe(0);
		expect(existsSync(join(lessons, '00-before-all/lesson.md'))).toBe(true);
		expect(course()).toContain('lessons: [before-all, the-strait]');
		expectOnlyNew(6);
	});

	test('derives from the section that the outline gives to its number', async () => {
		await make('0-before-all');
		const made = check().course?.lessons[0];
		expect(made?.pages[0]?.sections).toEqual(['two-accounts']);
	});

	test('gives no number twice, not even one that is retired or was not yet accepted', async () => {
		const lock = join(lessons, 'questions.lock.json');
		const { questions } = JSON.parse(readFileSync(lock, 'utf8')) as { questions: object };
		const old = { id: 'old-one', revision: 1, meaning: '0', text: '0', retired: true };
		writeFileSync(lock, JSON.stringify({ questions: { ...questions, 20: old } }));
		await make('second-strait');
		expect((await make('third-strait')).message).toContain('begin with number 27');
		expectOnlyNew(12);
	});

	test('may be called as YAML calls something else', async () => {
		await make('true');
		await make('null');
		expectOnlyNew(12);
	});

	test('builds beside the published lessons, and so do others after it', async () => {
		rmSync(lessons, { recursive: true });
		cpSync(join(root, 'lessons'), lessons, { recursive: true });
		const old = () => check().errors.filter(({ message }) => !NEW.test(message));
		const before = old();
		for (const name of ['90-threat-assessments', 'part-1', 'part-2']) await make(name);
		expect(old()).toEqual(before);
		const made = ['90-threat-assessments', '91-part-1', '92-part-2'];
		expect(check().course?.lessons.map(({ folder }) => folder)).toEqual(
			expect.arrayContaining(made)
		);
	});
});

describe('is refused, and nothing changes:', () => {
	test.each<[string, readonly string[], string]>([
		['no name', [], 'usage: npm run new lesson NAME'],
		['an empty name', [''], '"" is no name: use lower-case words'],
		['odd characters', ['Second Strait!'], 'did you mean "second-strait"?'],
		['a path', ['../second'], 'did you mean "second"?'],
		['a number alone', ['07'], '"07" is no name'],
		['two words', ['second', 'Strait'], 'join its words by hyphens: "second-strait"'],
		['a lesson that is there', ['the-strait'], 'is there already: lessons/01-the-strait'],
		['one under another number', ['5-the-strait'], 'is there already: lessons/01-the-strait'],
		['a number that is taken', ['01-second'], 'the number 1 is taken by lessons/01-the-strait'],
		['a number that is too large', ['100-second'], 'the number 100 is too large']
	])('%s', async (_, words, message) => {
		const before = [...readLessons(lessons)];
		const outcome = await make(...words);
		expect(outcome.message).toContain(message);
		expect(outcome.code).toBe(1);
		expect([...readLessons(lessons)]).toEqual(before);
	});

	test('a folder that is there and holds no lesson', async () => {
		mkdirSync(join(lessons, '02-second'));
		const before = course();
		expect(await make('second')).toMatchObject({ code: 1 });
		expect(course()).toBe(before);
	});

	test('a course whose shared files have errors, with those errors', async () => {
		writeFileSync(join(lessons, 'criteria.yaml'), '- { id: broken\n');
		const before = course();
		const { message, code } = await make('second');
		expect(message).toMatch(/mend them first:\nlessons\/criteria.yaml:\d+:\d+ broken YAML/);
		expect([code, course()]).toEqual([1, before]);
	});

	test('a course without a lock that can be read', async () => {
		writeFileSync(join(lessons, 'questions.lock.json'), '{');
		expect((await make('second')).message).toContain('the lock file is not JSON');
		expect(existsSync(join(lessons, '02-second'))).toBe(false);
	});
});

test('an unknown thing to make is told what can be made', async () => {
	const { message, code } = await makeNew(['rule', 'x'], { lessons, questions: '' });
	expect(message).toContain('usage: npm run new lesson NAME');
	expect(message).toContain('npm run new question-type NAME');
	expect(code).toBe(1);
});
