import { describe, expect, test } from 'vitest';
import type { Question } from '../contract';
import { askedPart, explainedPart, explainedQuestion } from '../explanations';
import { randomFrom } from '../random';
import { build, explainOf, writtenExamples } from '../test-questions';
import { explain } from './grade';

const question = explainOf();

describe('grading', () => {
	test.each<[string, readonly string[], object]>([
		['a sentence is not judged', ['The fact is shared.'], { kind: 'unscored' }],
		['the model answer itself is not judged', ['The model.'], { kind: 'unscored' }],
		['one letter is not judged', ['x'], { kind: 'unscored' }],
		['a very long text is not judged', ['word '.repeat(5000)], { kind: 'unscored' }],
		['nothing is invalid', [], { kind: 'invalid', problem: 'nothing-written' }],
		['an empty text is invalid', [''], { kind: 'invalid', problem: 'nothing-written' }],
		['spaces and lines are invalid', [' \n\t '], { kind: 'invalid', problem: 'nothing-written' }],
		['two texts are invalid', ['One.', 'Two.'], { kind: 'invalid', problem: 'not-offered' }]
	])('%s', (_, response, graded) => {
		expect(explain.grade(question, response)).toEqual(graded);
	});
});

test('has one step, no chance, no slip, no verdict and nothing to mark', () => {
	expect([explain.steps(question), explain.guess(question), explain.slip]).toEqual([1, 0, 0]);
	expect(explain.feedback(question, ['A text.'])).toEqual({
		summary: '',
		marks: {},
		chosen: [],
		others: []
	});
});

describe('the public view', () => {
	const asked = askedPart(question) as Question;
	const view = (part: Question) => explain.publicView(part as typeof question, randomFrom(1));

	test('holds no model answer before the learner compares', () => {
		expect(view(asked)).toEqual({ stem: 'Stem?', comparison: null });
	});

	test('holds model answer and criteria once they are loaded', () => {
		expect(view(explainedQuestion(asked, explainedPart(question)))).toEqual({
			stem: 'Stem?',
			comparison: { model: 'The model.', criteria: ['One.', 'Two.', 'Three.'] }
		});
	});
});

const [written] = writtenExamples('explain') as [{ criteria: string[] }];
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('a mistake of the author is told', () => {
	test.each<[string, object, string]>([
		[
			'a model too short',
			{ model: words(29) },
			'the model answer has 29 words; 30 to 90 can be compared with one or two sentences'
		],
		[
			'a model too long',
			{ model: words(91) },
			'the model answer has 91 words; 30 to 90 can be compared with one or two sentences'
		],
		[
			'a criterion twice',
			{ criteria: ['Same.', 'Other.', 'Same.'] },
			'this criterion stands twice; each says another thing that a good answer does'
		],
		[
			'hints',
			{ hints: ['Look again.'] },
			'hints belong to scored questions; this one is never scored, so leave them out'
		],
		[
			'a mirror pair',
			{ pair: 'two-walls' },
			'a mirror pair is scored; this question never is, so leave "pair" out'
		]
	])('%s', (_, change, message) => {
		expect(build('explain', { ...written, ...change })).toMatchObject({ mistakes: [{ message }] });
	});

	test.each([
		['two criteria', { criteria: written.criteria.slice(1) }],
		['four criteria', { criteria: [...written.criteria, 'Four.'] }],
		['no model answer', { model: undefined }],
		['options', { options: [] }]
	])('%s is refused by the schema', (_, change) => {
		expect(() => build('explain', { ...written, ...change })).toThrow();
	});
});
