import { describe, expect, test } from 'vitest';
import { LOCK_FILE, lockEntry, nextNumber, readLock, relocked, retired } from './lock';
import { courseOf, edited, tiny } from './test-course';
import type { Edit } from './test-course';

const CLAIMS = '01-the-strait/claims.yaml';
const QUESTIONS = '01-the-strait/questions.yaml';
const LESSON = '01-the-strait/lesson.md';

const entries = (edits: readonly Edit[]) => courseOf(edited(tiny, edits)).questions.map(lockEntry);
const before = entries([]);

/** Numbers of the questions whose hash differs after the edits. */
function changed(edits: readonly Edit[], hash: 'meaning' | 'text'): number[] {
	return entries(edits).flatMap((entry, index) =>
		entry[hash] === before[index]?.[hash] ? [] : [index + 1]
	);
}

describe('what a question means, and what it says:', () => {
	test.each<[string, readonly Edit[], { meaning: number[]; text: number[] }]>([
		[
			'another word in an option is text',
			[[QUESTIONS, 'Because arms that', 'Because weapons that']],
			{ meaning: [], text: [2] }
		],
		[
			'another word in a reason is text',
			[[QUESTIONS, 'Guards carry arms,', 'Guards bear arms,']],
			{ meaning: [], text: [2] }
		],
		[
			'another misconception is text',
			[
				[
					QUESTIONS,
					'- id: one-speaker\n      misconception: cause-is-blame',
					'- id: one-speaker\n      misconception: fact-is-claim'
				]
			],
			{ meaning: [], text: [3] }
		],
		[
			'another premise that decides is text',
			[
				[
					QUESTIONS,
					'decides: { premise: li-2 }\n  passage',
					'decides: { premise: li-1 }\n  passage'
				]
			],
			{ meaning: [], text: [2] }
		],
		[
			'another word in a claim is text of the question about it',
			[[CLAIMS, 'Both shores will carry', 'Both shores will hold']],
			{ meaning: [], text: [3] }
		],
		[
			'another word in a sorted claim is text of the question that sorts it',
			[[CLAIMS, 'Moving the base away', 'Taking the base away']],
			{ meaning: [], text: [4] }
		],
		[
			'another option id is meaning',
			[[QUESTIONS, '- id: near-arms', '- id: near-bases']],
			{ meaning: [2], text: [2] }
		],
		[
			'another key is meaning',
			[
				[
					QUESTIONS,
					'- id: near-arms\n      misconception: vocabulary-is-theory',
					'- id: near-arms\n      right: true'
				],
				[QUESTIONS, '- id: cost-of-breaking\n      right: true\n', '- id: cost-of-breaking\n']
			],
			{ meaning: [2], text: [2] }
		],
		[
			'another answer set is meaning',
			[
				[QUESTIONS, 'both, neither]', 'both, transactionalism]'],
				[
					QUESTIONS,
					'    neither:\n      text: The claim',
					'    transactionalism:\n      text: The claim'
				]
			],
			{ meaning: [3], text: [3] }
		],
		[
			'another concept is meaning',
			[
				[
					QUESTIONS,
					'id: two-columns\n  type: sort\n  revision: 1\n  concept: root-cause',
					'id: two-columns\n  type: sort\n  revision: 1\n  concept: role-of-norms'
				]
			],
			{ meaning: [4], text: [4] }
		],
		[
			'a stance that leaves the key is meaning all the same',
			[[CLAIMS, 'supports, offensive-realism: silent', 'supports, offensive-realism: contests']],
			{ meaning: [4], text: [] }
		],
		[
			'another kind of claim is meaning',
			[
				[
					CLAIMS,
					'kind: forecast\n  stances:\n    { liberal-internationalism: supports, offensive-realism: supports',
					'kind: policy\n  stances:\n    { liberal-internationalism: supports, offensive-realism: supports'
				]
			],
			{ meaning: [3], text: [] }
		],
		[
			'objectives, passage and line of the study are neither',
			[
				[QUESTIONS, 'objectives: [1, 2]', 'objectives: [1]'],
				[QUESTIONS, 'passage: a-rule-that-held', 'passage: the-realist-account'],
				[QUESTIONS, 'section: two-accounts\n  line: 3', 'section: aftermath\n  line: 22']
			],
			{ meaning: [], text: [] }
		],
		[
			'the reading is neither',
			[[LESSON, 'For years ships', 'For a decade ships']],
			{ meaning: [], text: [] }
		],
		[
			'a raised revision is neither',
			[
				[
					QUESTIONS,
					'id: two-columns\n  type: sort\n  revision: 1',
					'id: two-columns\n  type: sort\n  revision: 2'
				]
			],
			{ meaning: [], text: [] }
		]
	])('%s', (_, edits, expected) => {
		expect({ meaning: changed(edits, 'meaning'), text: changed(edits, 'text') }).toEqual(expected);
	});
});

test('the lock of the tiny course holds it as it stands', () => {
	const { lock } = readLock(tiny);
	expect(relocked(lock, courseOf(tiny).questions)).toEqual(lock);
	expect(Object.values(lock.questions)).toEqual(before);
});

test('relocking renews the entries given and leaves the others', () => {
	const { lock } = readLock(tiny);
	const { questions } = courseOf(
		edited(tiny, [[QUESTIONS, 'Because arms that', 'Because guns that']])
	);
	const next = relocked(lock, questions.slice(1, 2));
	expect(next.questions['2']?.text).not.toBe(lock.questions['2']?.text);
	expect({ ...next.questions, 2: lock.questions['2'] }).toEqual(lock.questions);
});

test('a retired question stays in the lock with its number', () => {
	const { lock } = readLock(tiny);
	const next = retired(lock, 'two-columns');
	expect(next.questions['4']).toEqual({ ...lock.questions['4'], retired: true });
	expect(Object.keys(next.questions)).toEqual(Object.keys(lock.questions));
});

test.each<[readonly number[], readonly number[], number]>([
	[[], [], 1],
	[[1, 2, 5], [], 6],
	[[1, 2], [9], 10],
	[[12], [3], 13]
])('with %j in the lock and %j in the course the next number is %i', (locked, written, next) => {
	const entry = { id: 'x', revision: 1, meaning: 'm', text: 't', retired: true } as const;
	const questions = Object.fromEntries(locked.map((number) => [String(number), entry]));
	expect(nextNumber({ questions }, written)).toBe(next);
});

test.each<[string, string | undefined, number]>([
	['no file', undefined, 0],
	['an empty object', '{}', 0],
	['null', 'null', 1],
	['a conflict of a merge', '<<<<<<< HEAD', 1]
])('reads %s as an empty lock, and tells what is broken', (_, text, told) => {
	const read = readLock(new Map(text === undefined ? [] : [[LOCK_FILE, text]]));
	expect(read.lock).toEqual({ questions: {} });
	expect(read.findings).toHaveLength(told);
});
