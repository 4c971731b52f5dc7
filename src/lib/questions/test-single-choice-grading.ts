import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuestionType } from './contract';
import type { Option } from './options';
import { randomFrom } from './random';
import type { SingleChoiceQuestion, SingleChoiceView } from './single-choice';
import { option } from './test-questions';

/** What every type does that asks for the one right option of several. */
export function gradesASingleChoice<Q extends SingleChoiceQuestion, View extends SingleChoiceView>(
	type: QuestionType<Q, View>,
	questionOf: (...options: readonly Option[]) => Q,
	/** What its reasons say for the verdict, where the usual words would mislead. */
	words: Readonly<Partial<Record<'right' | 'wrong', string>>> = {}
): void {
	const word = (verdict: 'right' | 'wrong') => (words[verdict] ? { word: words[verdict] } : {});
	const [a, b, c] = [option('a'), option('b', true), option('c', false, null)];
	const question = questionOf(a, b, c, option('constructor'));

	describe('grading', () => {
		test.each<[string, readonly string[], object]>([
			['the key is right', ['b'], { kind: 'right', misconceptions: [] }],
			['a wrong option tells its misconception', ['a'], { kind: 'wrong', misconceptions: ['m-a'] }],
			['one without a misconception tells none', ['c'], { kind: 'wrong', misconceptions: [] }],
			[
				'an option may be named like a method',
				['constructor'],
				{ kind: 'wrong', misconceptions: ['m-constructor'] }
			],
			['nothing is invalid, not wrong', [], { kind: 'invalid', problem: 'nothing-chosen' }],
			['an empty id is invalid', [''], { kind: 'invalid', problem: 'not-offered' }],
			['a foreign id is invalid', ['z'], { kind: 'invalid', problem: 'not-offered' }],
			['a label is no id', ['Label b'], { kind: 'invalid', problem: 'not-offered' }],
			[
				'a key of the prototype is invalid',
				['__proto__'],
				{ kind: 'invalid', problem: 'not-offered' }
			],
			['two options are invalid', ['b', 'a'], { kind: 'invalid', problem: 'not-offered' }],
			['the key twice is invalid', ['b', 'b'], { kind: 'invalid', problem: 'not-offered' }]
		])('%s', (_, response, graded) => {
			expect(type.grade(question, response)).toEqual(graded);
		});
	});

	test('of k options one is guessed with a chance of 1/k, in one step', () => {
		expect([type.guess(question), type.steps(question)]).toEqual([1 / 4, 1]);
		expect(type.guess(questionOf(a, b, c))).toBe(1 / 3);
	});

	test('the public view is the same whichever option is the key', () => {
		const view = (key: string, seed: number) =>
			JSON.stringify(
				type.publicView(
					questionOf(...['a', 'b', 'c'].map((id) => option(id, id === key))),
					randomFrom(seed)
				)
			);
		fc.assert(
			fc.property(fc.nat(), fc.constantFrom('a', 'b', 'c'), (seed, key) => {
				expect(view(key, seed)).toBe(view('a', seed));
			}),
			{ seed: 1 }
		);
	});

	test('the public view puts each option at every place for some seed', () => {
		const places = Array.from({ length: 200 }, (_, seed) =>
			type.publicView(question, randomFrom(seed)).options.findIndex(({ key }) => key === 'b')
		);
		expect([...new Set(places)].sort()).toEqual([0, 1, 2, 3]);
	});

	describe('feedback', () => {
		test('to a wrong answer marks it and the key, and explains the answer apart', () => {
			const feedback = type.feedback(question, ['a']);
			expect(feedback.marks).toEqual({ a: 'wrong', b: 'missed' });
			expect(feedback.chosen).toEqual([
				{ label: 'Label a', verdict: 'wrong', ...word('wrong'), text: 'Reason a' }
			]);
			expect(feedback.others.map(({ label, verdict }) => [label, verdict])).toEqual([
				['Label b', 'right'],
				['Label c', 'wrong'],
				['Label constructor', 'wrong']
			]);
		});

		test('to a right answer marks nothing as missed', () => {
			const feedback = type.feedback(question, ['b']);
			expect(feedback.marks).toEqual({ b: 'right' });
			expect(feedback.chosen).toEqual([
				{ label: 'Label b', verdict: 'right', ...word('right'), text: 'Reason b' }
			]);
		});
	});
}
