import { describe, expect, test } from 'vitest';
import { checkCourse } from '$lib/course/check-course';
import type { SourceFiles } from '$lib/course/load-files';
import { LOCK_FILE, readLock } from '$lib/course/lock';
import { edited, errorLines, tiny, without } from '../lib/course/test-course';
import type { Edit } from '../lib/course/test-course';
import { accept } from './accept';

const CLAIMS = '01-the-strait/claims.yaml';
const QUESTIONS = '01-the-strait/questions.yaml';

/** The folder as it stands after `npm run lessons -- accept ...`. */
function after(files: SourceFiles, ...args: readonly string[]): SourceFiles {
	const outcome = accept(files, args);
	expect(outcome.message).toMatch(/^(accepted|"[a-z.-]+" is retired)/);
	expect(outcome.ok).toBe(true);
	return new Map([...files, ...outcome.files]);
}

function refusal(files: SourceFiles, ...args: readonly string[]): string {
	const outcome = accept(files, args);
	expect(outcome.ok).toBe(false);
	expect([...outcome.files]).toEqual([]);
	return outcome.message;
}

function revisions(files: SourceFiles): Record<string, number> {
	const questions = checkCourse(files).course?.questions ?? [];
	return Object.fromEntries(questions.map(({ question }) => [question.id, question.revision]));
}

const lockOf = (files: SourceFiles) => readLock(files).lock.questions;

const NEW_TEXT: Edit = [QUESTIONS, 'text: Because arms that', 'text: Because weapons that'];
const NEW_OPTION: Edit = [QUESTIONS, '- id: near-arms', '- id: near-bases'];
const NEW_CLAIM_TEXT: Edit = [CLAIMS, 'Six states signed the rule', 'Seven states signed the rule'];
const NEW_STANCE: Edit = [
	CLAIMS,
	'{ liberal-internationalism: silent, offensive-realism: silent,',
	'{ liberal-internationalism: contests, offensive-realism: silent,'
];
const one = revisions(tiny);

describe('--new', () => {
	const unlocked = without(tiny, LOCK_FILE);

	test('enters every new question of a course without a lock', () => {
		const files = after(unlocked, 'all', '--new');
		expect(errorLines(files)).toEqual([]);
		expect(files.get(LOCK_FILE)).toBe(tiny.get(LOCK_FILE));
	});

	test('enters one question and leaves the others out', () => {
		const files = after(unlocked, 'two-columns', '--new');
		expect(Object.keys(lockOf(files))).toEqual(['4']);
	});

	test('enters a generated question by its claim', () => {
		const files = after(unlocked, 'rule-was-signed', '--new');
		expect(lockOf(files)['5']?.id).toBe('rule-was-signed.attribution');
	});

	test('does not fit a question that is in the lock', () => {
		expect(refusal(tiny, 'two-columns', '--new')).toBe(
			'nothing to accept: --new does not fit "two-columns"'
		);
		expect(refusal(tiny, 'all', '--new')).toBe('nothing to accept: --new does not fit "all"');
	});
});

describe('--typo', () => {
	test('keeps the revision and accepts the text', () => {
		const files = edited(tiny, [NEW_TEXT]);
		expect(errorLines(files)).toHaveLength(1);
		const accepted = after(files, 'why-guard-rules', '--typo');
		expect(errorLines(accepted)).toEqual([]);
		expect(revisions(accepted)).toEqual(one);
		expect(accepted.get(QUESTIONS)).toBe(files.get(QUESTIONS));
	});

	test("accepts a claim's text in every question that is built on it", () => {
		const accepted = after(edited(tiny, [NEW_CLAIM_TEXT]), 'rule-was-signed', '--typo');
		expect(errorLines(accepted)).toEqual([]);
		expect(revisions(accepted)).toEqual(one);
	});

	test('is refused where the meaning changed', () => {
		expect(refusal(edited(tiny, [NEW_OPTION]), 'why-guard-rules', '--typo')).toBe(
			'the meaning of "why-guard-rules" changed (its key, options, claims or stances), not only its text: use --meaning'
		);
	});

	test('is refused where the author has raised the revision', () => {
		const files = edited(tiny, [
			[
				QUESTIONS,
				'id: two-columns\n  type: sort\n  revision: 1',
				'id: two-columns\n  type: sort\n  revision: 2'
			]
		]);
		expect(refusal(files, 'two-columns', '--typo')).toBe(
			'the revision of "two-columns" was raised from 1 to 2, which says that its meaning changed: use --meaning'
		);
		expect(errorLines(after(files, 'two-columns', '--meaning'))).toEqual([]);
	});
});

describe('--meaning', () => {
	test('raises the revision in the file and changes nothing else in it', () => {
		const files = edited(tiny, [NEW_OPTION]);
		const accepted = after(files, 'why-guard-rules', '--meaning');
		expect(errorLines(accepted)).toEqual([]);
		expect(revisions(accepted)).toEqual({ ...one, 'why-guard-rules': 2 });
		expect(lockOf(accepted)['2']?.revision).toBe(2);
		expect(accepted.get(QUESTIONS)).toBe(
			edited(files, [
				[
					QUESTIONS,
					'id: why-guard-rules\n  type: choice\n  revision: 1',
					'id: why-guard-rules\n  type: choice\n  revision: 2'
				]
			]).get(QUESTIONS)
		);
	});

	test('raises the revision of a claim that generates its question', () => {
		const accepted = after(edited(tiny, [NEW_STANCE]), 'rule-was-signed', '--meaning');
		expect(errorLines(accepted)).toEqual([]);
		expect(revisions(accepted)).toEqual({ ...one, 'rule-was-signed.attribution': 2 });
		expect(accepted.get(CLAIMS)).toContain('- id: rule-was-signed\n  revision: 2\n');
		expect(accepted.get(CLAIMS)?.match(/revision: 2/g)).toHaveLength(1);
	});

	test('takes the generated question by its own id too', () => {
		const accepted = after(edited(tiny, [NEW_STANCE]), 'rule-was-signed.attribution', '--meaning');
		expect(errorLines(accepted)).toEqual([]);
	});

	test('of a claim reaches the question that sorts it', () => {
		const files = edited(tiny, [
			[CLAIMS, 'supports, offensive-realism: silent,', 'supports, offensive-realism: contests,']
		]);
		const accepted = after(files, 'isle-may-choose', '--meaning');
		expect(errorLines(accepted)).toEqual([]);
		expect(revisions(accepted)).toEqual({ ...one, 'two-columns': 2 });
	});

	test('raises a second time what was raised before', () => {
		const first = after(edited(tiny, [NEW_OPTION]), 'why-guard-rules', '--meaning');
		const again = after(edited(first, [NEW_TEXT]), 'why-guard-rules', '--meaning');
		expect(revisions(again)['why-guard-rules']).toBe(3);
	});

	test.each<[string, Edit]>([
		[
			'the revision stands before the id',
			[
				QUESTIONS,
				'- number: 2\n  id: why-guard-rules\n  type: choice\n  revision: 1',
				'- revision: 1\n  number: 2\n  id: why-guard-rules\n  type: choice'
			]
		],
		[
			'the revision stands last, behind options',
			[
				QUESTIONS,
				'id: two-columns\n  type: sort\n  revision: 1',
				'revision: 1\n  type: sort\n  id: two-columns'
			]
		],
		[
			'the id is quoted',
			[QUESTIONS, '  id: why-guard-rules', '  id: "why-guard-rules" # the guard']
		],
		[
			'an option of an earlier question has the same id',
			[QUESTIONS, '- id: the-dates', '- id: why-guard-rules']
		]
	])('finds the revision where %s', (_, edit) => {
		const written = edited(tiny, [edit]);
		const locked = new Map([...written].filter(([file]) => file !== LOCK_FILE));
		const files = edited(after(locked, 'all', '--new'), [NEW_OPTION]);
		const accepted = after(files, 'why-guard-rules', '--meaning');
		expect(errorLines(accepted)).toEqual([]);
		expect(revisions(accepted)).toEqual({ ...one, 'why-guard-rules': 2 });
	});

	test('finds the revision in a file with the line ends of Windows', () => {
		const files = edited(tiny, [NEW_OPTION]);
		const windows = new Map(
			[...files].map(([file, text]) => [file, text.replaceAll('\n', '\r\n')] as const)
		);
		const accepted = after(windows, 'why-guard-rules', '--meaning');
		expect(revisions(accepted)['why-guard-rules']).toBe(2);
	});
});

describe('--retired', () => {
	const gone = edited(tiny, [
		[
			LOCK_FILE,
			'"4": {',
			'"6": { "id": "old-one", "revision": 1, "meaning": "m", "text": "t" },\n\t\t"4": {'
		]
	]);

	test('marks the number, which then is never free again', () => {
		const files = after(gone, 'old-one', '--retired');
		expect(errorLines(files)).toEqual([]);
		expect(lockOf(files)['6']).toMatchObject({ id: 'old-one', retired: true });
		const reused = edited(files, [[QUESTIONS, 'number: 4', 'number: 6']]);
		expect(errorLines(reused)[0]).toContain('belongs to the retired question "old-one"');
		expect(refusal(reused, 'two-columns', '--typo')).toBe(
			'number 6 belongs to "old-one" and is never reused'
		);
	});

	test('cannot be taken back by bringing the question again', () => {
		const files = edited(tiny, [
			[LOCK_FILE, '"id": "two-columns",', '"id": "two-columns",\n\t\t\t"retired": true,']
		]);
		for (const kind of ['--typo', '--meaning'])
			expect(refusal(files, 'two-columns', kind)).toBe(
				'number 4 belongs to "two-columns" and is never reused'
			);
	});

	test('is refused for a question that is still asked', () => {
		expect(refusal(tiny, 'two-columns', '--retired')).toBe(
			'question "two-columns" is still asked; take it out of its file first'
		);
	});

	test('names the nearest spelling of an unknown question', () => {
		expect(refusal(gone, 'old-on', '--retired')).toMatch(
			/^unknown question "old-on"; allowed are .*; did you mean "old-one"\?$/
		);
	});
});

describe('is refused, and nothing is written,', () => {
	test.each([[[]], [['two-columns']], [['two-columns', '--new-ish']], [['two-columns', 'typo']]])(
		'with the usage for %j',
		(args: string[]) => {
			expect(refusal(tiny, ...args)).toMatch(
				/^usage: npm run lessons -- accept ID --new \| --typo/
			);
		}
	);

	test('with the nearest spelling for an unknown question or claim', () => {
		expect(refusal(tiny, 'two-column', '--typo')).toMatch(
			/^unknown question or claim "two-column"; .*did you mean "two-columns"\?$/
		);
		expect(refusal(tiny, 'any-power-wold', '--typo')).toMatch(/did you mean "any-power-would"\?$/);
	});

	test('for a revision lower than the published one', () => {
		const files = edited(tiny, [
			[
				LOCK_FILE,
				'"id": "two-columns",\n\t\t\t"revision": 1',
				'"id": "two-columns",\n\t\t\t"revision": 3'
			]
		]);
		expect(refusal(files, 'two-columns', '--meaning')).toBe(
			'revision 1 of "two-columns" is lower than 3, which was published; put it back'
		);
	});

	test('with the errors of a course that cannot be built', () => {
		const files = edited(tiny, [[QUESTIONS, 'number: 4', 'number: four']]);
		expect(refusal(files, 'two-columns', '--typo')).toBe(
			'The lessons have errors; mend them first:\nlessons/01-the-strait/questions.yaml:87:11 "number" is "four": expected a number [shape]'
		);
	});

	test('where the lock cannot be read, so that no retired number is lost', () => {
		const files = new Map([...tiny, [LOCK_FILE, '<<<<<<< HEAD'] as const]);
		expect(refusal(files, 'all', '--new')).toContain('the lock file is not JSON');
	});
});
