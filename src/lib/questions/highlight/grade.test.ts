import { describe, expect, test } from 'vitest';
import { randomFrom } from '../random';
import { build, example, writtenExamples } from '../test-questions';
import { highlight } from './grade';
import type { HighlightQuestion } from './grade';

const question = example('highlight') as HighlightQuestion;
const two: HighlightQuestion = {
	...question,
	options: question.options.map((sentence) =>
		sentence.id === 'towers-reach'
			? { id: sentence.id, text: sentence.text, reason: sentence.reason, right: true }
			: sentence
	)
};

describe('grading', () => {
	test.each<[string, readonly string[], object]>([
		['the accepted sentence is right', ['minds-closed'], { kind: 'right', misconceptions: [] }],
		[
			'another sentence is wrong and tells its misconception',
			['wall-grew'],
			{ kind: 'wrong', misconceptions: ['fact-is-claim'] }
		],
		[
			'a sentence without a misconception tells none',
			['dig-now'],
			{ kind: 'wrong', misconceptions: [] }
		],
		['nothing marked is invalid', [], { kind: 'invalid', problem: 'nothing-chosen' }],
		['an empty id is invalid', [''], { kind: 'invalid', problem: 'not-offered' }],
		['a number is no sentence', ['3'], { kind: 'invalid', problem: 'not-offered' }],
		[
			'two sentences are invalid',
			['minds-closed', 'wall-grew'],
			{ kind: 'invalid', problem: 'not-offered' }
		],
		[
			'a method of the prototype is invalid',
			['constructor'],
			{ kind: 'invalid', problem: 'not-offered' }
		]
	])('%s', (_, response, graded) => {
		expect(highlight.grade(question, response)).toEqual(graded);
	});

	test.each(['minds-closed', 'towers-reach'])('of two accepted sentences "%s" is right', (id) => {
		expect(highlight.grade(two, [id])).toEqual({ kind: 'right', misconceptions: [] });
	});
});

test('is guessed with the share of the accepted sentences', () => {
	expect([highlight.guess(question), highlight.guess(two)]).toEqual([1 / 5, 2 / 5]);
});

test('is a deep format with one step and a slip of .15', () => {
	expect([highlight.deep, highlight.steps(question), highlight.slip]).toEqual([true, 1, 0.15]);
});

test('shows stem, theory and the sentences of the paragraph in their order, and nothing else', () => {
	expect(highlight.publicView(question, randomFrom(7))).toEqual({
		stem: question.stem,
		theory: { id: 'offensive-realism', name: 'Name of offensive-realism' },
		sentences: question.options.map(({ id, text }) => ({ key: id, label: text }))
	});
});

describe('feedback', () => {
	test('to a wrong sentence marks it and the accepted one, and explains the marked one first', () => {
		const feedback = highlight.feedback(question, ['dig-now']);
		expect(feedback.marks).toEqual({ 'dig-now': 'wrong', 'minds-closed': 'missed' });
		expect(feedback.chosen.map(({ verdict }) => verdict)).toEqual(['wrong']);
		expect(feedback.others).toHaveLength(4);
	});

	test('to one of two accepted sentences tells the other as well', () => {
		expect(highlight.feedback(two, ['minds-closed']).marks).toEqual({
			'minds-closed': 'right',
			'towers-reach': 'missed'
		});
	});
});

interface Written {
	stem?: string;
	theory?: string;
	sentences: {
		id: string;
		text: string;
		accepted?: boolean;
		reason: string;
		misconception?: string;
	}[];
}

function write(change: (written: Written) => void) {
	const written = structuredClone(writtenExamples('highlight')[0]) as Written;
	change(written);
	return build('highlight', written);
}

test('asks after the warrant of no named theory where the author wrote neither', () => {
	const built = write((written) => {
		delete written.stem;
		delete written.theory;
	});
	expect(built).toMatchObject({
		question: {
			stem: 'Which sentence carries the warrant: the premise that leads from the fact to the conclusion?',
			theory: null
		}
	});
});

describe('a mistake of the author is told', () => {
	test.each<[string, (written: Written) => void, string, readonly PropertyKey[]]>([
		[
			'no sentence is accepted',
			({ sentences }) => delete sentences[2]!.accepted,
			'no sentence is accepted; mark at least one "accepted: true"',
			['sentences']
		],
		[
			'more than half are accepted',
			({ sentences }) =>
				sentences.forEach((sentence, at) => {
					if (at > 2) return;
					sentence.accepted = true;
					delete sentence.misconception;
				}),
			'3 of 5 sentences are accepted; fewer than half may be',
			['sentences']
		],
		[
			'half are accepted',
			({ sentences }) => {
				sentences.shift();
				sentences[3]!.accepted = true;
			},
			'2 of 4 sentences are accepted; fewer than half may be',
			['sentences']
		],
		[
			'an accepted sentence carries a misconception',
			({ sentences }) => (sentences[2]!.misconception = 'm'),
			'the accepted sentence "minds-closed" carries a misconception; only the others do',
			['sentences', 2, 'misconception']
		],
		[
			'two sentences share an id',
			({ sentences }) => (sentences[4]!.id = 'wall-grew'),
			'duplicate sentence id "wall-grew"; each sentence has its own',
			['sentences', 4, 'id']
		]
	])('%s', (_, change, message, path) => {
		expect(write(change)).toEqual({ mistakes: [{ message, path }] });
	});

	test.each<[string, (written: Written) => void]>([
		['three sentences', ({ sentences }) => sentences.splice(3)],
		['accepted: false', ({ sentences }) => (sentences[0]!.accepted = false)],
		['a style of policy as the theory', (written) => (written.theory = 'transactionalism')]
	])('%s is refused by the schema', (_, change) => {
		expect(() => write(change)).toThrow();
	});
});
