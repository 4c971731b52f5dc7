import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { choiceOf, option } from '$lib/questions/test-questions';
import type { Question } from '$lib/questions/contract';
import type { Course, CourseQuestion, LessonPage } from '../course';
import { courseOf, tiny } from '../test-course';
import { writtenOf } from '../written';
import { coverage, coveredSections } from './coverage';
import { applyRules, RULES } from './index';
import type { Rule } from './index';
import { keyBalance } from './key-balance';
import { minutes } from './minutes';
import { pageLength } from './page-length';
import { reasonLength } from './reason-length';
import { sharedClaim } from './shared-claim';

const course = courseOf(tiny);
const [lesson] = course.lessons;
const [firstPage] = lesson?.pages ?? [];
if (!lesson || !firstPage) throw new Error('the tiny course has no page');

const withLesson = (change: Partial<typeof lesson>): Course => ({
	...course,
	lessons: [{ ...lesson, ...change }]
});
const messages = (findings: readonly { message: string }[]) =>
	findings.map(({ message }) => message);

/** A question of the lesson that only a rule looks at. */
function entry(question: Partial<Question>, keys: readonly string[] = []): CourseQuestion {
	return {
		lesson: lesson?.slug ?? '',
		file: '01-the-strait/questions.yaml',
		line: 7,
		column: 3,
		question: { ...choiceOf(), ...question },
		keys,
		groups: [],
		misconceptions: [],
		surface: null,
		graded: true,
		structure: null
	};
}

describe('coverage', () => {
	const only = (...ids: readonly string[]): Course => ({
		...course,
		study: {
			...course.study,
			sections: course.study.sections.filter(({ id }) => ids.includes(id))
		}
	});

	test('says nothing where a passage, two claims and a scored question cite every section', () => {
		expect(coverage(only('two-accounts'))).toEqual([]);
	});

	test('warns once, naming every section that lacks one of them', () => {
		const [finding, ...rest] = coverage(course);
		expect(rest).toEqual([]);
		expect(finding).toMatchObject({ severity: 'warning', file: 'study.yaml', line: 1 });
		expect(finding?.message).toMatch(/a passage, two claims and a scored question: aftermath$/);
	});

	test('leaves out headings that only hold others', () => {
		const { covered, missing } = coveredSections(course);
		expect([covered, missing].map((list) => list.map(({ id }) => id))).toEqual([
			['two-accounts'],
			['aftermath']
		]);
	});

	test.each<[string, Partial<Course>]>([
		['a passage', withLesson({ pages: [] })],
		['a second claim', { claims: course.claims.slice(0, 1) }],
		[
			'a scored question',
			{ questions: course.questions.filter(({ question }) => !question.scored) }
		]
	])('is not given without %s', (_, change) => {
		expect(
			coveredSections({ ...only('two-accounts'), ...change, study: only('two-accounts').study })
				.missing
		).toHaveLength(1);
	});
});

describe('key balance', () => {
	const keyed = (letters: string): Course => {
		const names: Record<string, string> = {
			l: 'liberal-internationalism',
			r: 'offensive-realism',
			b: 'both',
			n: 'neither'
		};
		const questions = [...letters].map((letter) =>
			entry({ type: 'attribution' }, [names[letter] ?? letter])
		);
		return { ...course, questions };
	};
	const lopsided = '3 attributions are keyed liberal and 1 realist; keep them equal within one';

	test.each<[string, readonly string[]]>([
		['llrrb', []],
		['lllrrbn', []],
		['', []],
		['lllrb', [lopsided]],
		['lrrlr', ['0 % of attributions are keyed both or neither; keep to 20-35 %']],
		['lrbn', ['50 % of attributions are keyed both or neither; keep to 20-35 %']]
	])('of the keys %s', (letters, told) => {
		expect(messages(keyBalance(keyed(letters)))).toEqual(told);
	});

	test('looks at scored attributions alone, and points at the file of questions', () => {
		const others = [
			entry({ type: 'choice' }, ['offensive-realism']),
			entry({ type: 'attribution', scored: false }, ['offensive-realism'])
		];
		const found = keyBalance({ ...course, questions: [...keyed('lllrb').questions, ...others] });
		expect(messages(found)).toEqual([lopsided]);
		expect(found[0]?.file).toBe('01-the-strait/questions.yaml');
	});
});

describe('minutes', () => {
	test.each([
		[7, 1],
		[8, 0],
		[15, 0],
		[16, 1]
	])('a lesson of %i minutes gives %i warnings', (value, count) => {
		const found = minutes(withLesson({ minutes: value }));
		expect(found).toHaveLength(count);
		for (const finding of found)
			expect(finding).toMatchObject({ severity: 'warning', file: '01-the-strait/lesson.md' });
	});
});

describe('page length', () => {
	const ofWords = (words: number): LessonPage => ({ ...firstPage, words });

	test.each([
		[249, 1],
		[250, 0],
		[450, 0],
		[451, 1]
	])('a page of %i words gives %i warnings', (words, count) => {
		const found = pageLength(withLesson({ pages: [ofWords(words)] }));
		expect(messages(found)).toEqual(
			Array(count).fill(`page "the-liberal-account" has ${words} words; keep to 250-450`)
		);
	});
});

describe('reason length', () => {
	const words = (count: number) => Array(count).fill('word').join(' ');
	const reasoned = (count: number): Course => ({
		...course,
		questions: [
			entry(
				choiceOf(
					{ ...option('a', true), reason: words(20) },
					{ ...option('b'), reason: words(count) }
				)
			)
		]
	});

	test.each([15, 60])('a reason of %i words is long and short enough', (count) => {
		expect(reasonLength(reasoned(count))).toEqual([]);
	});

	test.each([0, 14, 61])('a reason of %i words is an error at its question', (count) => {
		expect(reasonLength(reasoned(count))).toEqual([
			{
				rule: 'reason-length',
				severity: 'error',
				file: '01-the-strait/questions.yaml',
				line: 7,
				column: 3,
				message: `the reason for "Label b" of "a-choice" has ${count} words; keep to 15-60`
			}
		]);
	});
});

describe('shared claim', () => {
	test('says nothing where no two questions are built on one claim', () => {
		expect(sharedClaim(course)).toEqual([]);
	});

	test('warns where two are', () => {
		const questions = [
			entry({ id: 'first', claims: ['x', 'y'] }),
			entry({ id: 'second', claims: ['z'] }),
			entry({ id: 'third', claims: ['y'] })
		];
		expect(sharedClaim({ ...course, questions })).toEqual([
			expect.objectContaining({
				severity: 'warning',
				message: '"third" and "first" share the claim "y"'
			})
		]);
	});
});

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
const names = files.filter((file) => !file.endsWith('.test.ts')).map((file) => file.slice(0, -3));

test('every rule of the folder is applied', async () => {
	for (const name of names) {
		const exported = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
		const module = (await import(/* @vite-ignore */ `${folder}${name}.ts`)) as Record<string, Rule>;
		expect(RULES, name).toContain(module[exported]);
	}
	expect(RULES).toHaveLength(names.length);
});

test('every rule has a test, in a file of its own or here', () => {
	const here = [
		'coverage',
		'key-balance',
		'minutes',
		'page-length',
		'reason-length',
		'shared-claim'
	];
	const untested = names.filter((name) => !files.includes(`${name}.test.ts`));
	expect(untested).toEqual(here);
});

test('every finding says what to do, in one sentence', () => {
	const bad: Course = { ...withLesson({ minutes: 99 }), questions: [entry({ claims: ['x'] })] };
	const found = applyRules(bad, writtenOf(new Map()));
	expect(found.length).toBeGreaterThan(5);
	for (const { message } of found) expect(message).not.toMatch(/[.?!]$|[.?!] \p{Lu}/u);
});

test('a finding is told once, however many choices of a question share its cause', () => {
	const wordy = { stem: 'Why?', options: [{ id: 'a', text: 'word '.repeat(26), right: true }] };
	const shared = { ...entry({}), groups: [wordy, { ...wordy, stem: 'And why?' }] };
	const found = applyRules({ ...course, questions: [shared] }, writtenOf(new Map()));
	expect(found.filter(({ rule }) => rule === 'option-length')).toHaveLength(1);
});
