import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../random';
import { build, example, writtenExamples } from '../test-questions';
import { order } from './grade';
import type { OrderQuestion } from './grade';

const question = example('order') as OrderQuestion;
const KEY = ['aims-hidden', 'means-count', 'wall-reaches', 'neighbour-fears', 'strip-between'];
const EXCHANGED = [
	'aims-hidden',
	'wall-reaches',
	'means-count',
	'neighbour-fears',
	'strip-between'
];

describe('grading', () => {
	test.each<[string, readonly string[], object]>([
		['the exact order is right', KEY, { kind: 'right', misconceptions: [] }],
		[
			'two neighbours exchanged are wrong, with the misconception of the whole',
			EXCHANGED,
			{ kind: 'wrong', misconceptions: ['cause-is-fact'] }
		],
		[
			'the reverse is wrong',
			[...KEY].reverse(),
			{ kind: 'wrong', misconceptions: ['cause-is-fact'] }
		],
		['nothing moved is invalid', [], { kind: 'invalid', problem: 'nothing-chosen' }],
		['an item too few is invalid', KEY.slice(1), { kind: 'invalid', problem: 'items-missing' }],
		[
			'an item too many is invalid',
			[...KEY, 'aims-hidden'],
			{ kind: 'invalid', problem: 'not-offered' }
		],
		[
			'an item twice is invalid',
			['aims-hidden', ...KEY.slice(0, 4)],
			{ kind: 'invalid', problem: 'not-offered' }
		],
		[
			'a foreign item is invalid',
			[...KEY.slice(0, 4), 'ditch'],
			{ kind: 'invalid', problem: 'not-offered' }
		],
		[
			'an open place is invalid',
			[...KEY.slice(0, 4), ''],
			{ kind: 'invalid', problem: 'not-offered' }
		],
		[
			'a method of the prototype is invalid',
			[...KEY.slice(0, 4), 'constructor'],
			{ kind: 'invalid', problem: 'not-offered' }
		]
	])('%s', (_, response, graded) => {
		expect(order.grade(question, response)).toEqual(graded);
	});

	test('without a misconception of the whole tells none', () => {
		const { misconception: _, ...plain } = question;
		expect(order.grade(plain, EXCHANGED)).toEqual({ kind: 'wrong', misconceptions: [] });
	});
});

test('is no deep format, has one step, a guess of .04 and a slip of .27', () => {
	expect([order.deep, order.steps(question), order.guess(question), order.slip]).toEqual([
		false,
		1,
		0.04,
		0.27
	]);
});

describe('the public view', () => {
	const shown = (of: OrderQuestion, seed: number) =>
		order.publicView(of, randomFrom(seed)).items.map(({ key }) => key);

	test('holds every item with its text and nothing else, never in the right order', () => {
		fc.assert(
			fc.property(fc.nat(), fc.constantFrom(4, 5), (seed, count) => {
				const of = { ...question, items: question.items.slice(0, count) };
				const { stem, items } = order.publicView(of, randomFrom(seed));
				expect(stem).toBe(question.stem);
				expect(items.map(({ key }) => key)).not.toEqual(KEY.slice(0, count));
				expect([...items].sort((a, b) => KEY.indexOf(a.key) - KEY.indexOf(b.key))).toEqual(
					of.items.map(({ id, text }) => ({ key: id, text }))
				);
			}),
			{ seed: 1, numRuns: 1000 }
		);
	});

	test('shows every other order for some seed', () => {
		const four = { ...question, items: question.items.slice(0, 4) };
		const orders = new Set(Array.from({ length: 1000 }, (_, seed) => shown(four, seed).join()));
		expect(orders.size).toBe(23);
	});
});

describe('feedback', () => {
	const feedback = order.feedback(question, EXCHANGED);

	test('marks each item, and beside a misplaced one its place', () => {
		expect(feedback.marks).toEqual({
			'aims-hidden': 'right',
			'means-count': 'wrong',
			'means-count 2': 'missed',
			'wall-reaches': 'wrong',
			'wall-reaches 3': 'missed',
			'neighbour-fears': 'right',
			'strip-between': 'right'
		});
		expect(feedback.summary).toBe('3 of 5 stand in their place; all are asked for.');
	});

	test('explains the misplaced items first', () => {
		expect(feedback.chosen.map(({ label, verdict }) => [label, verdict])).toEqual([
			['So each must judge the others by what they are able to do.', 'wrong'],
			['The new wall can reach the fields of its neighbour.', 'wrong']
		]);
		expect(feedback.others.map(({ verdict }) => verdict)).toEqual(['right', 'right', 'right']);
	});
});

interface Written {
	stem?: string;
	items: { id: string; text: string; reason?: string }[];
}

function write(change: (written: Written) => void) {
	const written = structuredClone(writtenExamples('order')[0]) as Written;
	change(written);
	return build('order', written);
}

describe('a mistake of the author is told', () => {
	test('two items share an id', () => {
		expect(write(({ items }) => (items[3]!.id = 'aims-hidden'))).toEqual({
			mistakes: [
				{
					path: ['items', 3, 'id'],
					message: 'duplicate item id "aims-hidden"; each item has its own'
				}
			]
		});
	});

	test.each<[string, (written: Written) => void]>([
		['three items', ({ items }) => items.splice(3)],
		[
			'seven items',
			({ items }) =>
				items.push({ id: 'm', text: 'M.', reason: 'R.' }, { id: 'n', text: 'N.', reason: 'R.' })
		],
		['an item without a reason', ({ items }) => delete items[0]!.reason],
		['no stem', (written) => delete written.stem]
	])('%s is refused by the schema', (_, change) => {
		expect(() => write(change)).toThrow();
	});
});
