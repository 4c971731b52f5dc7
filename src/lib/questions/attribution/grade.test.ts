import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../random';
import { attributionOf, option } from '../test-questions';
import { attribution } from './grade';

const answers = (right: string) =>
	['liberal-internationalism', 'offensive-realism', 'both', 'neither'].map((id) =>
		option(id, id === right)
	);
const reasons = (right: string) =>
	['near', 'promise', 'words'].map((id) => option(id, id === right));
const question = attributionOf(answers('offensive-realism'), reasons('near'));
const plain = attributionOf(answers('both'));

describe('grading, with a reason', () => {
	test.each<[string, readonly string[], object]>([
		[
			'theory and reason right',
			['offensive-realism', 'near'],
			{ kind: 'right', misconceptions: [] }
		],
		[
			'theory right, reason wrong',
			['offensive-realism', 'words'],
			{ kind: 'wrong', misconceptions: ['m-words'] }
		],
		['theory wrong, reason right', ['both', 'near'], { kind: 'wrong', misconceptions: ['m-both'] }],
		['both wrong', ['both', 'promise'], { kind: 'wrong', misconceptions: ['m-both', 'm-promise'] }],
		['nothing', [], { kind: 'invalid', problem: 'nothing-chosen' }],
		['only a reason', ['', 'near'], { kind: 'invalid', problem: 'nothing-chosen' }],
		['no reason', ['offensive-realism'], { kind: 'invalid', problem: 'reason-missing' }],
		['an empty reason', ['offensive-realism', ''], { kind: 'invalid', problem: 'reason-missing' }],
		['a foreign answer', ['transactionalism', 'near'], { kind: 'invalid', problem: 'not-offered' }],
		['a foreign reason', ['offensive-realism', 'far'], { kind: 'invalid', problem: 'not-offered' }],
		[
			'the two the wrong way round',
			['near', 'offensive-realism'],
			{ kind: 'invalid', problem: 'not-offered' }
		],
		[
			'an answer as the reason',
			['offensive-realism', 'both'],
			{ kind: 'invalid', problem: 'not-offered' }
		],
		['a key of the prototype', ['__proto__', 'near'], { kind: 'invalid', problem: 'not-offered' }],
		[
			'a method of the prototype',
			['offensive-realism', 'constructor'],
			{ kind: 'invalid', problem: 'not-offered' }
		],
		[
			'a third entry',
			['offensive-realism', 'near', 'words'],
			{ kind: 'invalid', problem: 'not-offered' }
		]
	])('%s', (_, response, graded) => {
		expect(attribution.grade(question, response)).toEqual(graded);
	});

	test('a misconception that answer and reason share is told once', () => {
		const shared = attributionOf(
			[
				option('both', true),
				option('neither', false, 'm'),
				option('offensive-realism', false, 'm')
			],
			[option('near', true), option('words', false, 'm'), option('far', false, 'n')]
		);
		expect(attribution.grade(shared, ['neither', 'words'])).toEqual({
			kind: 'wrong',
			misconceptions: ['m']
		});
	});
});

describe('grading, without a reason', () => {
	test.each<[string, readonly string[], object]>([
		['right', ['both'], { kind: 'right', misconceptions: [] }],
		['wrong', ['neither'], { kind: 'wrong', misconceptions: ['m-neither'] }],
		['nothing', [], { kind: 'invalid', problem: 'nothing-chosen' }],
		['a foreign answer', ['transactionalism'], { kind: 'invalid', problem: 'not-offered' }],
		[
			'a reason that was not asked for',
			['both', 'near'],
			{ kind: 'invalid', problem: 'not-offered' }
		],
		['an answer twice', ['both', 'both'], { kind: 'invalid', problem: 'not-offered' }]
	])('%s', (_, response, graded) => {
		expect(attribution.grade(plain, response)).toEqual(graded);
	});
});

describe('after the first step', () => {
	test.each<[string, readonly string[], string | null]>([
		['an answer is enough to go on', ['offensive-realism'], null],
		['a wrong answer is told by nothing', ['both'], null],
		['a reason kept from before does not matter', ['both', 'near'], null],
		['nothing chosen holds the learner', [], 'nothing-chosen'],
		['a foreign answer holds the learner', ['near'], 'not-offered'],
		['a third entry holds the learner', ['both', 'near', 'near'], 'not-offered']
	])('%s', (_, response, problem) => {
		expect(attribution.problem(question, response, 1)).toBe(problem);
	});
});

test('is guessed with a chance of an eighth with a reason, else of one in the answers', () => {
	expect([attribution.guess(question), attribution.guess(plain)]).toEqual([0.125, 0.25]);
	expect(attribution.guess(attributionOf(answers('both').slice(0, 3)))).toBe(1 / 3);
});

test('has a second step where a reason is asked for; is no deep format; has a slip of a tenth', () => {
	expect([attribution.steps(question), attribution.steps(plain)]).toEqual([2, 1]);
	expect([attribution.deep, attribution.slip]).toEqual([false, 0.1]);
});

describe('the public view', () => {
	const shown = (ids: readonly string[]) => ids.map((id) => ({ key: id, label: `Label ${id}` }));

	test('holds labels and nothing else; answers keep their order, reasons are shuffled', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const { because, ...rest } = attribution.publicView(question, randomFrom(seed));
				expect(rest).toEqual({
					stem: 'Stem?',
					claim: 'The claim.',
					answers: shown(['liberal-internationalism', 'offensive-realism', 'both', 'neither'])
				});
				expect([...because].sort((a, b) => a.key.localeCompare(b.key))).toEqual(
					shown(['near', 'promise', 'words'])
				);
			}),
			{ seed: 1 }
		);
	});

	test('is the same whatever the keys are', () => {
		fc.assert(
			fc.property(
				fc.nat(),
				fc.constantFrom('offensive-realism', 'both', 'neither'),
				fc.constantFrom('near', 'promise', 'words'),
				(seed, answer, reason) => {
					const other = attributionOf(answers(answer), reasons(reason));
					expect(JSON.stringify(attribution.publicView(other, randomFrom(seed)))).toBe(
						JSON.stringify(attribution.publicView(question, randomFrom(seed)))
					);
				}
			),
			{ seed: 1 }
		);
	});

	test('puts the right reason at every place for some seed', () => {
		const places = Array.from({ length: 100 }, (_, seed) =>
			attribution
				.publicView(question, randomFrom(seed))
				.because.findIndex(({ key }) => key === 'near')
		);
		expect([...new Set(places)].sort()).toEqual([0, 1, 2]);
	});
});

describe('feedback', () => {
	test.each<[string, readonly string[], string]>([
		['both right', ['offensive-realism', 'near'], 'the theory and the reason both hold.'],
		[
			'theory right',
			['offensive-realism', 'words'],
			'the theory is right; the reason is not what decides.'
		],
		['reason right', ['both', 'near'], 'the reason is right; it leads to another answer.'],
		['neither right', ['both', 'words'], 'neither the answer nor the reason holds.']
	])('says of the two steps, with %s', (_, response, summary) => {
		expect(attribution.feedback(question, response).summary).toBe(summary);
	});

	test('marks both steps and explains what was chosen in each', () => {
		const feedback = attribution.feedback(question, ['both', 'near']);
		expect(feedback.marks).toEqual({ both: 'wrong', 'offensive-realism': 'missed', near: 'right' });
		expect(feedback.chosen.map(({ label, verdict }) => [label, verdict])).toEqual([
			['Label both', 'wrong'],
			['Label near', 'right']
		]);
		expect(feedback.others).toHaveLength(5);
	});

	test('has no summary where one step was asked', () => {
		expect(attribution.feedback(plain, ['both']).summary).toBe('');
	});
});
