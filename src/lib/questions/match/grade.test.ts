import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../random';
import { build, claim, example, supportedBy, writtenExamples } from '../test-questions';
import { match } from './grade';
import type { MatchQuestion } from './grade';

const question = example('match') as MatchQuestion;
const PIECES = question.pieces.map(({ id }) => id);
const KEY = ['three-basins', 'gates-inward', 'watch-doubled', 'ditch-filled'];
const SURPLUS = 'river-speech';

describe('grading', () => {
	test.each<[string, readonly string[], object]>([
		['all matched is right', KEY, { kind: 'right', misconceptions: [] }],
		[
			'one piece that is left over is wrong, and tells the misconception of its claim',
			[SURPLUS, ...KEY.slice(1)],
			{ kind: 'wrong', misconceptions: ['vocabulary-is-theory'] }
		],
		[
			'two exchanged are wrong',
			['gates-inward', 'three-basins', 'watch-doubled', 'ditch-filled'],
			{ kind: 'wrong', misconceptions: ['vocabulary-is-theory', 'same-fact-same-theory'] }
		],
		[
			'a claim without a misconception tells none',
			[...KEY.slice(0, 3), SURPLUS],
			{ kind: 'wrong', misconceptions: [] }
		],
		['nothing at all is invalid', [], { kind: 'invalid', problem: 'nothing-chosen' }],
		['nothing chosen is invalid', ['', '', '', ''], { kind: 'invalid', problem: 'nothing-chosen' }],
		[
			'one left open is invalid, not wrong',
			['', ...KEY.slice(1)],
			{ kind: 'invalid', problem: 'items-missing' }
		],
		['too short is invalid', KEY.slice(0, 3), { kind: 'invalid', problem: 'items-missing' }],
		['too long is invalid', [...KEY, SURPLUS], { kind: 'invalid', problem: 'not-offered' }],
		[
			'a piece for two claims is invalid, not wrong',
			['three-basins', 'three-basins', 'watch-doubled', 'ditch-filled'],
			{ kind: 'invalid', problem: 'items-repeated' }
		],
		[
			'a piece for two claims with one left open is first of all incomplete',
			['three-basins', 'three-basins', '', 'ditch-filled'],
			{ kind: 'invalid', problem: 'items-missing' }
		],
		['a letter is no piece', ['A', 'B', 'C', 'D'], { kind: 'invalid', problem: 'not-offered' }],
		[
			'a method of the prototype is no piece',
			[...KEY.slice(0, 3), 'constructor'],
			{ kind: 'invalid', problem: 'not-offered' }
		]
	])('%s', (_, response, graded) => {
		expect(match.grade(question, response)).toEqual(graded);
	});

	test('is right for exactly one of all arrangements', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(PIECES, { minLength: 4, maxLength: 4 }), (given) => {
				const all = given.every((piece, at) => piece === KEY[at]);
				expect(match.grade(question, given).kind).toBe(all ? 'right' : 'wrong');
			}),
			{ seed: 1 }
		);
	});
});

test('is a deep format with one step, a guess of .04 and a slip of .27', () => {
	expect([match.deep, match.steps(question), match.guess(question), match.slip]).toEqual([
		true,
		1,
		0.04,
		0.27
	]);
});

describe('the public view', () => {
	test('keeps the claims in order and letters the pieces as they are shown', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const { stem, rows, pieces } = match.publicView(question, randomFrom(seed));
				expect(stem).toBe(question.stem);
				expect(rows).toEqual(question.rows.map(({ id, text }) => ({ key: id, text })));
				expect(pieces.map(({ letter }) => letter).join('')).toBe('ABCDE');
				expect(pieces.map(({ value }) => value).sort()).toEqual([...PIECES].sort());
				expect(Object.keys(pieces[0] ?? {})).toEqual(['value', 'letter', 'text']);
			}),
			{ seed: 1 }
		);
	});

	test('is the same whatever belongs where', () => {
		const other = {
			...question,
			rows: question.rows.map((row, at) => ({ ...row, belongs: PIECES[at] ?? '' }))
		};
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				expect(match.publicView(other, randomFrom(seed))).toEqual(
					match.publicView(question, randomFrom(seed))
				);
			}),
			{ seed: 1 }
		);
	});
});

describe('feedback', () => {
	const feedback = match.feedback(question, [SURPLUS, ...KEY.slice(1)]);

	test('marks each claim, and beside a wrong one the piece that belonged to it', () => {
		expect(feedback.marks).toEqual({
			'rivers-before-borders': 'wrong',
			'rivers-before-borders three-basins': 'missed',
			'wall-shows-aims': 'right',
			'wall-worries-neighbours': 'right',
			'treaty-makes-walls-idle': 'right'
		});
		expect(feedback.summary).toBe('3 of 4 claims have their evidence; all are asked for.');
	});

	test('explains first the wrong match and the surplus piece that drew, then the rest', () => {
		const labels = (list: typeof feedback.chosen) =>
			list.map(({ label, verdict }) => [label, verdict]);
		expect(labels(feedback.chosen)).toEqual([
			['Text of rivers-before-borders.', 'wrong'],
			['A minister called the river a gift to every people on its banks.', 'wrong']
		]);
		expect(labels(feedback.others)).toEqual([
			['Text of wall-shows-aims.', 'right'],
			['Text of wall-worries-neighbours.', 'right'],
			['Text of treaty-makes-walls-idle.', 'right']
		]);
	});

	test('names what decides a claim where the author did', () => {
		const { others } = match.feedback(question, KEY);
		expect(others.map(({ decides }) => decides?.id)).toEqual([
			'x-1',
			undefined,
			undefined,
			undefined,
			undefined
		]);
	});
});

interface Written {
	stem?: string;
	claims: { claim: string; evidence: string; reason: string }[];
	evidence: { id: string; text: string; reason?: string }[];
}

function write(change: (written: Written) => void) {
	const written = structuredClone(writtenExamples('match')[0]) as Written;
	change(written);
	return build('match', written);
}

test.each([
	[1, 'Match each claim with the evidence that it rests on; one piece is left over.'],
	[2, 'Match each claim with the evidence that it rests on; two pieces are left over.']
])('with %i left over the usual instruction says so', (surplus, stem) => {
	const built = write((written) => {
		delete written.stem;
		if (surplus === 2) written.evidence.push({ id: 'more', text: 'More.', reason: 'Because.' });
	});
	expect(built).toMatchObject({ question: { stem } });
});

describe('a mistake of the author is told', () => {
	test.each<[string, (written: Written) => void, string, readonly PropertyKey[]]>([
		[
			'evidence that does not exist',
			({ claims }) => (claims[1]!.evidence = 'gates-inwards'),
			'unknown evidence "gates-inwards"; allowed are ditch-filled, gates-inward, river-speech, three-basins, watch-doubled; did you mean "gates-inward"?',
			['claims', 1, 'evidence']
		],
		[
			'a piece for two claims',
			({ claims }) => (claims[1]!.evidence = 'three-basins'),
			'evidence "three-basins" is given to two claims; each rests on a piece of its own',
			['claims', 1, 'evidence']
		],
		[
			'a claim twice',
			({ claims }) => (claims[1]!.claim = 'rivers-before-borders'),
			'claim "rivers-before-borders" stands twice; each row is another claim',
			['claims', 1, 'claim']
		],
		[
			'two pieces with one id',
			({ evidence }) => (evidence[4]!.id = 'three-basins'),
			'duplicate evidence id "three-basins"; each evidence has its own',
			['evidence', 4, 'id']
		],
		[
			'a surplus piece without a reason',
			({ evidence }) => delete evidence[4]!.reason,
			'no claim rests on "river-speech"; say in its "reason" why it attracts and why it supports none',
			['evidence', 4]
		],
		[
			'a reason on a piece that belongs to a claim',
			({ evidence }) => (evidence[0]!.reason = 'Because.'),
			'"gates-inward" belongs to claim "wall-shows-aims", whose reason explains it; only surplus evidence has its own',
			['evidence', 0, 'reason']
		],
		[
			'nothing left over',
			({ evidence }) => evidence.pop(),
			'4 pieces of evidence for 4 claims; one or two more than claims are needed',
			['evidence']
		],
		[
			'too much left over',
			({ evidence }) =>
				evidence.push({ id: 'm', text: 'M.', reason: 'R.' }, { id: 'n', text: 'N.', reason: 'R.' }),
			'7 pieces of evidence for 4 claims; one or two more than claims are needed',
			['evidence']
		]
	])('%s', (_, change, message, path) => {
		expect(write(change)).toMatchObject({
			mistakes: expect.arrayContaining([{ message, path }])
		});
	});

	test('a claim that the reading shows', () => {
		const shown = ['rivers-before-borders', 'wall-shows-aims', 'wall-worries-neighbours'].map(
			(id) => claim(id, supportedBy('offensive-realism'))
		);
		const claims = [...shown, claim('treaty-makes-walls-idle', supportedBy(), 'shown')];
		expect(build('match', writtenExamples('match')[0], claims)).toEqual({
			mistakes: [
				{
					path: ['claims', 3, 'claim'],
					message:
						'claim "treaty-makes-walls-idle" is shown with its labels in a reading; ask about a claim with "use: asked"'
				}
			]
		});
	});

	test('a claim that does not exist is left to the schema', () => {
		expect(write(({ claims }) => (claims[0]!.claim = 'nowhere'))).toEqual({ mistakes: [] });
	});

	test.each<[string, (written: Written) => void]>([
		['two claims', ({ claims }) => claims.splice(2)],
		['a claim without a reason', ({ claims }) => (claims[0]!.reason = ' ')],
		['an id with capitals', ({ evidence }) => (evidence[4]!.id = 'River')]
	])('%s is refused by the schema', (_, change) => {
		expect(() => write(change)).toThrow();
	});
});
