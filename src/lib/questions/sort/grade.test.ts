import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../random';
import { placed, sortOf } from '../test-questions';
import { sort } from './grade';

const question = sortOf('lrlrlr');

describe('grading', () => {
	test.each<[string, string, object]>([
		['six of six is right', 'lrlrlr', { kind: 'right', misconceptions: [] }],
		[
			'five of six is right, and tells the misconception',
			'lrlrll',
			{ kind: 'right', misconceptions: ['m1'] }
		],
		['four of six is wrong', 'lrlrrl', { kind: 'wrong', misconceptions: ['m0', 'm1'] }],
		[
			'four of six with one misconception tells it once',
			'lllllr',
			{ kind: 'wrong', misconceptions: ['m1'] }
		],
		['all on the wrong side is wrong', 'rlrlrl', { kind: 'wrong', misconceptions: ['m0', 'm1'] }],
		['all in one column is wrong', 'llllll', { kind: 'wrong', misconceptions: ['m1'] }],
		['half filled is invalid, not wrong', 'lrl...', { kind: 'invalid', problem: 'items-missing' }],
		['one unplaced is invalid', 'lrlrl.', { kind: 'invalid', problem: 'items-missing' }],
		['one unplaced first is invalid', '.rlrlr', { kind: 'invalid', problem: 'items-missing' }],
		[
			'a response that is too short is invalid',
			'lrlrl',
			{ kind: 'invalid', problem: 'items-missing' }
		],
		['nothing placed is invalid', '......', { kind: 'invalid', problem: 'nothing-chosen' }],
		['nothing at all is invalid', '', { kind: 'invalid', problem: 'nothing-chosen' }],
		[
			'a response that is too long is invalid',
			'lrlrlrl',
			{ kind: 'invalid', problem: 'not-offered' }
		],
		[
			'a response that is too long by an unplaced item is invalid',
			'lrlrlr.',
			{ kind: 'invalid', problem: 'not-offered' }
		],
		['a foreign column is invalid', 'lrlrlx', { kind: 'invalid', problem: 'not-offered' }]
	])('%s', (_, letters, graded) => {
		expect(sort.grade(question, placed(letters))).toEqual(graded);
	});

	test.each(['__proto__', 'constructor', 'toString', 'transactionalism', 'Liberal'])(
		'"%s" is no column',
		(column) => {
			expect(sort.grade(question, [...placed('lrlrl'), column])).toEqual({
				kind: 'invalid',
				problem: 'not-offered'
			});
		}
	);

	test('is right exactly where at most one of six is misplaced', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[lr]{6}$/), fc.stringMatching(/^[lr]{6}$/), (keys, given) => {
				const missed = [...keys].filter((key, index) => key !== given[index]).length;
				expect(sort.grade(sortOf(keys), placed(given)).kind).toBe(missed <= 1 ? 'right' : 'wrong');
			}),
			{ seed: 1 }
		);
	});
});

test('is a deep format with one step; guess and slip are .11, as of 64 arrangements 7 pass', () => {
	expect([sort.deep, sort.steps(question), sort.guess(question), sort.slip]).toEqual([
		true,
		1,
		0.11,
		0.11
	]);
	const arrangements = Array.from({ length: 64 }, (_, bits) =>
		Array.from({ length: 6 }, (_, item) => (bits & (1 << item) ? 'l' : 'r')).join('')
	);
	const passed = arrangements.filter(
		(letters) => sort.grade(question, placed(letters)).kind === 'right'
	);
	expect(passed.length / 64).toBeCloseTo(sort.guess(question), 2);
});

describe('the public view', () => {
	test('holds texts and columns and nothing else, whatever the seed', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const { items, ...rest } = sort.publicView(question, randomFrom(seed));
				expect(rest).toEqual({
					stem: 'Stem?',
					columns: [
						{ value: 'liberal-internationalism', label: 'Liberal' },
						{ value: 'offensive-realism', label: 'Realist' }
					]
				});
				expect([...items].sort((a, b) => a.at - b.at)).toEqual(
					[0, 1, 2, 3, 4, 5].map((at) => ({ key: `i${at}`, text: `Item ${at}`, at }))
				);
			}),
			{ seed: 1 }
		);
	});

	test('is the same whatever the keys are', () => {
		fc.assert(
			fc.property(fc.nat(), fc.stringMatching(/^[lr]{6}$/), (seed, keys) => {
				expect(JSON.stringify(sort.publicView(sortOf(keys), randomFrom(seed)))).toBe(
					JSON.stringify(sort.publicView(question, randomFrom(seed)))
				);
			}),
			{ seed: 1 }
		);
	});
});

describe('feedback', () => {
	test('explains what is misplaced by both its texts, and the rest by why it is right', () => {
		const feedback = sort.feedback(question, placed('lrlrrl'));
		expect(feedback.summary).toMatch(/^4 of 6 /);
		expect(feedback.marks).toEqual({
			i0: 'right',
			i1: 'right',
			i2: 'right',
			i3: 'right',
			i4: 'wrong',
			i5: 'wrong'
		});
		expect(feedback.chosen.map(({ label, verdict, text }) => [label, verdict, text])).toEqual([
			['Item 4', 'wrong', 'Wrong 4 Right 4'],
			['Item 5', 'wrong', 'Wrong 5 Right 5']
		]);
		expect(feedback.others.map(({ text }) => text)).toEqual([
			'Right 0',
			'Right 1',
			'Right 2',
			'Right 3'
		]);
	});

	test('names for every item what decides it', () => {
		const { chosen, others } = sort.feedback(question, placed('lrlrrl'));
		expect([...others, ...chosen].map(({ decides }) => decides?.id)).toEqual(
			question.items.map(({ decides }) => decides.id)
		);
	});
});
