import { describe, expect, test } from 'vitest';
import { build, claim, oddOneOutOf, supportedBy, writtenExamples } from '../test-questions';
import { gradesASingleChoice } from '../test-single-choice-grading';
import { oddOneOut } from './grade';

gradesASingleChoice(oddOneOut, oddOneOutOf, {
	right: 'does not belong, and is asked for',
	wrong: 'belongs, and is not asked for'
});

test('is no deep format and has a slip of .12', () => {
	expect([oddOneOut.deep, oddOneOut.slip]).toEqual([false, 0.12]);
});

const REALIST = 'offensive-realism';
const LIBERAL = 'liberal-internationalism';
const claims = [
	claim('near', supportedBy(REALIST)),
	claim('far', supportedBy(REALIST)),
	claim('shared', supportedBy(REALIST, LIBERAL)),
	claim('rules', supportedBy(LIBERAL)),
	claim('fact', supportedBy()),
	claim('printed', supportedBy(REALIST), 'shown')
];
const [example] = writtenExamples('odd-one-out') as [object];
const items = (...ids: readonly string[]) =>
	ids.map((id) => ({ claim: id, reason: `Reason ${id}` }));
const write = (change: object) =>
	build('odd-one-out', { ...example, theory: REALIST, stem: undefined, ...change }, claims);

describe('the key follows from the stances', () => {
	test.each([
		['the claim of the other theory', REALIST, ['near', 'far', 'rules'], 'rules'],
		['a fact that no theory needs', REALIST, ['near', 'fact', 'shared'], 'fact'],
		['the claim of one, where another is shared', LIBERAL, ['rules', 'shared', 'near'], 'near']
	])('%s does not belong', (_, theory, ids, key) => {
		const built = write({ theory, items: items(...ids) });
		if ('mistakes' in built) throw new Error(JSON.stringify(built.mistakes));
		const right = ids.filter(
			(id) => oddOneOut.grade(built.question as never, [id]).kind === 'right'
		);
		expect(right).toEqual([key]);
		expect(built.question.claims).toEqual(ids);
	});
});

test('asks the usual question where the author wrote none, with NOT in capitals', () => {
	expect(write({ items: items('near', 'far', 'rules') })).toMatchObject({
		question: {
			stem: 'Which of these claims does NOT belong to name of offensive-realism, as the study presents it?'
		}
	});
});

describe('a mistake of the author is told', () => {
	const good = items('near', 'far', 'rules');
	test.each<[string, object, string, readonly PropertyKey[]]>([
		[
			'every claim belongs',
			{ items: items('near', 'far', 'shared') },
			'offensive-realism supports every claim; exactly one must not belong',
			['items']
		],
		[
			'two do not belong',
			{ items: items('near', 'rules', 'fact') },
			'offensive-realism does not support 2 claims ("rules" and "fact"); exactly one must not belong',
			['items']
		],
		[
			'a claim stands twice',
			{ items: items('near', 'near', 'rules') },
			'claim "near" stands twice; each item is another claim',
			['items', 1, 'claim']
		],
		[
			'a claim of the reading',
			{ items: items('near', 'printed', 'rules') },
			'claim "printed" is shown with its labels in a reading; ask about a claim with "use: asked"',
			['items', 1, 'claim']
		],
		[
			'a misconception on the key',
			{ items: [...good.slice(0, 2), { ...good[2], misconception: 'm' }] },
			'claim "rules" is right to pick and carries a misconception; only the others do',
			['items', 2, 'misconception']
		],
		[
			'a negation that is not marked',
			{ items: good, stem: 'Which claim does not belong to offensive realism?' },
			'the stem asks for what does not belong, so it says "NOT", in capitals; or leave it out',
			['stem']
		]
	])('%s', (_, change, message, path) => {
		expect(write(change)).toEqual({ mistakes: [{ message, path }] });
	});

	test('a claim that does not exist is left to the schema', () => {
		expect(write({ items: items('near', 'far', 'nowhere') })).toEqual({ mistakes: [] });
	});

	test.each([
		['two claims', { items: items('near', 'rules') }],
		['six claims', { items: items('near', 'far', 'rules', 'fact', 'shared', 'printed') }],
		['a style of policy', { items: good, theory: 'transactionalism' }],
		['a claim without a reason', { items: [...good.slice(1), { claim: 'near' }] }]
	])('%s is refused by the schema', (_, change) => {
		expect(() => write(change)).toThrow();
	});
});
