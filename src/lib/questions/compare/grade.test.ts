import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../random';
import { build, example, writtenExamples } from '../test-questions';
import { compare } from './grade';
import type { CompareQuestion } from './grade';

const question = example('compare') as CompareQuestion;
const KEY = ['broken-pact', 'height', 'others-follow', 'rival-walls', 'guarantee', 'empty-strip'];
/** The key, with these cells filled otherwise. */
const but = (cells: Record<number, string>) => KEY.map((id, at) => cells[at] ?? id);

describe('grading', () => {
	test.each<[string, readonly string[], object]>([
		['six of six is right', KEY, { kind: 'right', misconceptions: [] }],
		[
			'five of six is right, and tells the misconception',
			but({ 0: 'cost' }),
			{ kind: 'right', misconceptions: ['vocabulary-is-theory'] }
		],
		[
			'five of six with a statement in both cells is right',
			but({ 0: 'height' }),
			{ kind: 'right', misconceptions: ['vocabulary-is-theory'] }
		],
		[
			'four of six is wrong',
			but({ 0: 'cost', 4: 'toll' }),
			{ kind: 'wrong', misconceptions: ['vocabulary-is-theory', 'liberalism-is-pacifism'] }
		],
		[
			'the two theories exchanged in one row are wrong',
			but({ 4: 'empty-strip', 5: 'guarantee' }),
			{ kind: 'wrong', misconceptions: ['liberalism-is-pacifism'] }
		],
		[
			'cells without a misconception tell none',
			but({ 2: 'new-price', 5: 'toll' }),
			{ kind: 'wrong', misconceptions: [] }
		],
		['nothing at all is invalid', [], { kind: 'invalid', problem: 'nothing-chosen' }],
		[
			'nothing chosen is invalid',
			['', '', '', '', '', ''],
			{ kind: 'invalid', problem: 'nothing-chosen' }
		],
		[
			'one open cell is invalid, although five are right',
			but({ 3: '' }),
			{ kind: 'invalid', problem: 'items-missing' }
		],
		['too short is invalid', KEY.slice(0, 5), { kind: 'invalid', problem: 'items-missing' }],
		['too long is invalid', [...KEY, 'height'], { kind: 'invalid', problem: 'not-offered' }],
		[
			'a statement of another row is invalid',
			but({ 0: 'toll' }),
			{ kind: 'invalid', problem: 'not-offered' }
		],
		[
			'a method of the prototype is invalid',
			but({ 0: 'constructor' }),
			{ kind: 'invalid', problem: 'not-offered' }
		]
	])('%s', (_, response, graded) => {
		expect(compare.grade(question, response)).toEqual(graded);
	});

	test('is right exactly where at most one of six cells is filled otherwise', () => {
		const cell = (row: number) =>
			fc.constantFrom(...(question.rows[row]?.statements ?? []).map(({ id }) => id));
		fc.assert(
			fc.property(fc.tuple(cell(0), cell(0), cell(1), cell(1), cell(2), cell(2)), (given) => {
				const missed = given.filter((id, at) => id !== KEY[at]).length;
				expect(compare.grade(question, given).kind).toBe(missed <= 1 ? 'right' : 'wrong');
			}),
			{ seed: 1, numRuns: 1000 }
		);
	});
});

test('is a deep format with one step, a guess and a slip of .11', () => {
	expect([compare.deep, compare.steps(question), compare.guess(question), compare.slip]).toEqual([
		true,
		1,
		0.11,
		0.11
	]);
});

describe('the public view', () => {
	test('holds rows, columns and statements and nothing else, the statements in some order', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const { stem, columns, rows } = compare.publicView(question, randomFrom(seed));
				expect(stem).toBe(question.stem);
				expect(columns).toEqual([
					{ id: 'liberal-internationalism', name: 'Name of liberal-internationalism' },
					{ id: 'offensive-realism', name: 'Name of offensive-realism' }
				]);
				expect(rows.map(({ label }) => label)).toEqual([
					'Cause of the quarrel',
					'What comes next',
					'Remedy'
				]);
				expect(rows.map(({ cells }) => cells.map(({ at }) => at))).toEqual([
					[0, 1],
					[2, 3],
					[4, 5]
				]);
				for (const [at, { statements }] of rows.entries())
					expect(statements.map(({ value }) => value).sort()).toEqual(
						question.rows[at]?.statements.map(({ id }) => id).sort()
					);
			}),
			{ seed: 1 }
		);
	});

	test('is the same whatever belongs where', () => {
		const other: CompareQuestion = {
			...question,
			rows: question.rows.map((row) => ({
				...row,
				cells: row.cells.map((cell) => ({ ...cell, belongs: row.statements[2]?.id ?? '' }))
			}))
		};
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				expect(compare.publicView(other, randomFrom(seed))).toEqual(
					compare.publicView(question, randomFrom(seed))
				);
			}),
			{ seed: 1 }
		);
	});
});

describe('feedback', () => {
	const feedback = compare.feedback(question, but({ 1: 'cost' }));

	test('marks each cell, and beside a wrong one the statement that belonged there', () => {
		expect(feedback.marks).toEqual({
			'0-liberal-internationalism': 'right',
			'0-offensive-realism': 'wrong',
			'0-offensive-realism height': 'missed',
			'1-liberal-internationalism': 'right',
			'1-offensive-realism': 'right',
			'2-liberal-internationalism': 'right',
			'2-offensive-realism': 'right'
		});
		expect(feedback.summary).toBe('5 of 6 cells hold what belongs there; five are asked for.');
	});

	test('names the cell by row and theory, and what decides it', () => {
		expect(feedback.chosen).toMatchObject([
			{
				label: 'Cause of the quarrel, Name of offensive-realism',
				verdict: 'wrong',
				decides: { id: 'x-1' }
			}
		]);
		expect(feedback.others).toHaveLength(5);
	});
});

interface Written {
	stem?: string;
	rows: {
		label: string;
		cells: Record<string, { right: string; reason: string; decides?: object }>;
		statements: { id: string; text: string }[];
	}[];
}

function write(change: (written: Written) => void) {
	const written = structuredClone(writtenExamples('compare')[0]) as Written;
	change(written);
	return build('compare', written);
}

test('asks the usual question where the author wrote none', () => {
	expect(write((written) => delete written.stem)).toMatchObject({
		question: {
			stem: 'Complete the table: what does each theory give as cause, forecast and remedy?'
		}
	});
});

describe('a mistake of the author is told', () => {
	const REALIST = 'offensive-realism';
	test.each<[string, (written: Written) => void, string, readonly PropertyKey[]]>([
		[
			'a statement that does not exist',
			({ rows }) => (rows[0]!.cells[REALIST]!.right = 'hight'),
			'unknown statement "hight"; allowed are broken-pact, cost, height; did you mean "height"?',
			['rows', 0, 'cells', REALIST, 'right']
		],
		[
			'one statement for both theories',
			({ rows }) => (rows[0]!.cells[REALIST]!.right = 'broken-pact'),
			'both cells of "Cause of the quarrel" hold "broken-pact"; each theory has a statement of its own',
			['rows', 0, 'cells', REALIST, 'right']
		],
		[
			'two statements with one id',
			({ rows }) => (rows[1]!.statements[2]!.id = 'rival-walls'),
			'duplicate statement id "rival-walls"; each statement has its own',
			['rows', 1, 'statements', 2, 'id']
		],
		[
			'two rows with one label',
			({ rows }) => (rows[2]!.label = 'What comes next'),
			'the row "What comes next" stands twice; each row has a label of its own',
			['rows', 2, 'label']
		]
	])('%s', (_, change, message, path) => {
		expect(write(change)).toEqual({ mistakes: [{ message, path }] });
	});

	test.each<[string, (written: Written) => void, string]>([
		[
			'a statement of thirteen words',
			({ rows }) => (rows[0]!.statements[0]!.text = 'word '.repeat(13)),
			'a statement has at most 12 words'
		],
		['two rows', ({ rows }) => rows.pop(), 'rows'],
		['two statements', ({ rows }) => rows[0]!.statements.pop(), 'statements'],
		[
			'a cell without what decides it',
			({ rows }) => delete rows[0]!.cells[REALIST]!.decides,
			'decides'
		],
		['a third theory', ({ rows }) => (rows[0]!.cells.other = rows[0]!.cells[REALIST]!), 'other']
	])('%s is refused by the schema', (_, change, message) => {
		expect(() => write(change)).toThrow(message);
	});
});
