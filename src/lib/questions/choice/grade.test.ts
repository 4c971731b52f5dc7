import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../random';
import { choiceOf, option } from '../test-questions';
import { choice } from './grade';

const question = choiceOf(
	option('a'),
	option('b', true),
	option('c', false, null),
	option('constructor')
);

describe('grading', () => {
	test.each<[string, readonly string[], object]>([
		['the key is right', ['b'], { kind: 'right', misconceptions: [] }],
		[
			'another option is wrong and tells its misconception',
			['a'],
			{ kind: 'wrong', misconceptions: ['m-a'] }
		],
		[
			'a wrong option without a misconception tells none',
			['c'],
			{ kind: 'wrong', misconceptions: [] }
		],
		[
			'an option may be named like a method',
			['constructor'],
			{ kind: 'wrong', misconceptions: ['m-constructor'] }
		],
		['nothing chosen is invalid, not wrong', [], { kind: 'invalid', problem: 'nothing-chosen' }],
		['an empty id is invalid', [''], { kind: 'invalid', problem: 'not-offered' }],
		['a foreign id is invalid', ['z'], { kind: 'invalid', problem: 'not-offered' }],
		[
			'a label in place of its id is invalid',
			['Label b'],
			{ kind: 'invalid', problem: 'not-offered' }
		],
		[
			'a key of the prototype is invalid',
			['__proto__'],
			{ kind: 'invalid', problem: 'not-offered' }
		],
		[
			'a method of the prototype is invalid',
			['toString'],
			{ kind: 'invalid', problem: 'not-offered' }
		],
		[
			'two options where one is asked are invalid',
			['b', 'a'],
			{ kind: 'invalid', problem: 'not-offered' }
		],
		['the key twice is invalid', ['b', 'b'], { kind: 'invalid', problem: 'not-offered' }]
	])('%s', (_, response, graded) => {
		expect(choice.grade(question, response)).toEqual(graded);
	});
});

test.each([
	[3, 1 / 3],
	[4, 1 / 4],
	[5, 1 / 5]
])('of %i options one is guessed with a chance of %d', (count, guess) => {
	const options = [...'abcde'].slice(0, count).map((id) => option(id, id === 'a'));
	expect(choice.guess(choiceOf(...options))).toBe(guess);
});

test('is no deep format, has one step and a slip of a tenth', () => {
	expect([choice.deep, choice.steps(question), choice.slip]).toEqual([false, 1, 0.1]);
});

describe('the public view', () => {
	test('holds the stem and the labels and nothing else, whatever the seed', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const { options, ...rest } = choice.publicView(question, randomFrom(seed));
				expect(rest).toEqual({ stem: 'Stem?' });
				expect([...options].sort((a, b) => a.key.localeCompare(b.key))).toEqual(
					['a', 'b', 'c', 'constructor'].map((id) => ({ key: id, label: `Label ${id}` }))
				);
			}),
			{ seed: 1 }
		);
	});

	test('is the same whichever option is the key', () => {
		fc.assert(
			fc.property(fc.nat(), fc.constantFrom('a', 'b', 'c'), (seed, key) => {
				const view = (right: string) =>
					choice.publicView(
						choiceOf(...['a', 'b', 'c'].map((id) => option(id, id === right))),
						randomFrom(seed)
					);
				expect(JSON.stringify(view(key))).toBe(JSON.stringify(view('a')));
			}),
			{ seed: 1 }
		);
	});

	test('puts each option at every place for some seed', () => {
		const places = Array.from({ length: 200 }, (_, seed) =>
			choice.publicView(question, randomFrom(seed)).options.findIndex(({ key }) => key === 'b')
		);
		expect([...new Set(places)].sort()).toEqual([0, 1, 2, 3]);
	});
});

describe('feedback', () => {
	test('to a wrong answer marks it and the key, and explains the answer first', () => {
		const feedback = choice.feedback(question, ['a']);
		expect(feedback.marks).toEqual({ a: 'wrong', b: 'missed' });
		expect(feedback.chosen).toEqual([{ label: 'Label a', verdict: 'wrong', text: 'Reason a' }]);
		expect(feedback.others.map(({ label }) => label)).toEqual([
			'Label b',
			'Label c',
			'Label constructor'
		]);
	});

	test('to a right answer marks nothing as missed', () => {
		const feedback = choice.feedback(question, ['b']);
		expect(feedback.marks).toEqual({ b: 'right' });
		expect(feedback.chosen).toEqual([{ label: 'Label b', verdict: 'right', text: 'Reason b' }]);
	});
});
