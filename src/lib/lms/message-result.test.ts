import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inEnvelope } from './envelope';
import { messagesFor, NOTHING_TAKEN } from './message-result';
import type { Said, Taken } from './message-result';
import { messageSchemas } from './messages';
import type { Outcome, Sending } from './port';
import { answer, sending } from './test-sending';

const OPTIONS = { withState: false, sittingOf: (record: string) => `sitting of ${record}` };

/** What is said of several sendings in a row, all taken. */
function told(sendings: readonly Sending[], options = OPTIONS): readonly Said[] {
	let taken: Taken = NOTHING_TAKEN;
	return sendings.flatMap((one) => {
		const steps = messagesFor(one, taken, options);
		for (const [, news] of steps) taken = { ...taken, ...news };
		return steps.map(([said]) => said);
	});
}

type Of<Type> = Extract<Said, { type: Type }>;
const isOf =
	<Type extends Said['type']>(type: Type) =>
	(said: Said): said is Of<Type> =>
		said.type === type;

const only = <Type extends Said['type']>(
	type: Type,
	sendings: readonly Sending[],
	options = OPTIONS
): readonly Of<Type>[] => told(sendings, options).filter(isOf(type));

const score = (raw: number, success: Outcome['success'] = 'unknown') =>
	sending({ score: raw, success, completion: 'completed' });

test('tells progress with every sending', () => {
	expect(only('progress', [sending(), sending({ progress: 1 })])).toEqual([
		{ type: 'progress', share: 0.5, location: 'two-lenses/quiz' },
		{ type: 'progress', share: 1, location: 'two-lenses/quiz' }
	]);
});

test('tells no score and no completion while there is none', () => {
	expect(told([sending()]).map(({ type }) => type)).toEqual(['progress']);
});

describe('a score', () => {
	test.each<readonly [string, readonly Sending[], readonly (readonly [number, boolean | null])[]]>([
		['is told', [score(50)], [[50, null]]],
		['is told when it is 0', [score(0)], [[0, null]]],
		['says that the rule is not met', [score(50, 'failed')], [[50, false]]],
		['says that the rule is met', [score(90, 'passed')], [[90, true]]],
		['is not told again when nothing has changed', [score(50), score(50)], [[50, null]]],
		['is not told when it is lower', [score(50), score(40)], [[50, null]]],
		[
			'is told when it is higher',
			[score(50), score(60.5)],
			[
				[50, null],
				[60.5, null]
			]
		],
		[
			'is told again when the rule is met by it',
			[score(80, 'failed'), score(80, 'passed')],
			[
				[80, false],
				[80, true]
			]
		],
		[
			'keeps a pass',
			[score(80, 'passed'), score(90, 'failed')],
			[
				[80, true],
				[90, true]
			]
		],
		[
			'keeps the higher score with a new verdict',
			[score(80), score(70, 'failed')],
			[
				[80, null],
				[80, false]
			]
		],
		['is not taken back', [score(80), sending({ score: null })], [[80, null]]]
	])('%s', (_, sendings, expected) => {
		expect(only('score', sendings).map(({ raw, pass }) => [raw, pass])).toEqual(expected);
	});
});

describe('completion', () => {
	test.each<readonly [string, readonly Sending[], readonly (boolean | null)[]]>([
		['is told once', [score(50), score(90)], [null]],
		['is told with the verdict', [score(50, 'failed')], [false]],
		[
			'is told again when a fail becomes a pass',
			[score(50, 'failed'), score(90, 'passed')],
			[false, true]
		],
		[
			'is not told again when a pass is followed by a fail',
			[score(90, 'passed'), score(50, 'failed')],
			[true]
		],
		['is told without a score', [sending({ completion: 'completed' })], [null]]
	])('%s', (_, sendings, expected) => {
		expect(only('completed', sendings).map(({ success }) => success)).toEqual(expected);
	});
});

describe('an answer', () => {
	test('is told once by ids, with neither response nor verdict', () => {
		const sendings = [
			sending({}, { answered: [answer('device01-1')] }),
			sending({}, { answered: [answer('device01-1'), answer('device01-2', false)] })
		];
		expect(only('answered', sendings)).toEqual([
			{ type: 'answered', question: 'q17-r2', sitting: 'sitting of device01-1' },
			{ type: 'answered', question: 'q17-r2', sitting: 'sitting of device01-2' }
		]);
	});

	test('is told once where it stands twice in one sending', () => {
		const twice = sending({}, { answered: [answer('device01-1'), answer('device01-1')] });
		expect(only('answered', [twice])).toHaveLength(1);
	});
});

describe('the state', () => {
	const kept = { ...OPTIONS, withState: true };
	const states = (...texts: readonly string[]) => texts.map((state) => sending({}, { state }));

	test('is told when it has changed', () => {
		expect(only('state', states('a', 'a', 'b'), kept)).toEqual([
			{ type: 'state', state: 'a' },
			{ type: 'state', state: 'b' }
		]);
	});

	test('is not told when the host does not keep it', () => {
		expect(only('state', states('a', 'b'))).toEqual([]);
	});

	test('does not replace by nothing what the host keeps', () => {
		expect(only('state', states('', 'a', ''), kept)).toEqual([{ type: 'state', state: 'a' }]);
	});
});

const outcomes = fc.record<Outcome>({
	progress: fc.double({ min: 0, max: 1, noNaN: true }),
	completion: fc.constantFrom('not-begun', 'incomplete', 'completed'),
	success: fc.constantFrom('unknown', 'passed', 'failed'),
	score: fc.option(fc.double({ min: 0, max: 100, noNaN: true }))
});
const sendings = fc.array(
	fc
		.tuple(outcomes, fc.array(fc.integer({ min: 1, max: 9 })), fc.constantFrom('', 'a', 'b'))
		.map(([outcome, numbers, state]) =>
			sending(outcome, { state, answered: numbers.map((number) => answer(`device01-${number}`)) })
		),
	{ maxLength: 12 }
);

/** The host takes some messages and refuses others: what follows a refused one is not sent. */
function taking(all: readonly Sending[], takes: readonly boolean[]): readonly Said[] {
	let taken: Taken = NOTHING_TAKEN;
	let turn = 0;
	return all.flatMap((one) => {
		const steps = messagesFor(one, taken, { ...OPTIONS, withState: true });
		const refused = steps.findIndex(() => takes[turn++ % takes.length] === false);
		const through = refused < 0 ? steps : steps.slice(0, refused);
		for (const [, news] of through) taken = { ...taken, ...news };
		return through.map(([said]) => said);
	});
}

test('whatever the host takes, no score sinks, no pass is lost, no answer comes twice, all is in the schema', () => {
	const takes = fc.array(fc.boolean(), { minLength: 1 });
	fc.assert(
		fc.property(sendings, takes, (all, pattern) => {
			const said = taking(all, pattern);
			const scores = said.filter(isOf('score'));
			scores.forEach(({ raw, pass }, i) => {
				const before = scores[i - 1];
				if (!before) return;
				expect(raw).toBeGreaterThanOrEqual(before.raw);
				if (before.pass) expect(pass).toBe(true);
			});
			const verdicts = said.filter(isOf('completed')).map(({ success }) => success);
			expect([[], [null], [false], [true], [null, true], [false, true]]).toContainEqual(verdicts);
			const sittings = said.filter(isOf('answered')).map(({ sitting }) => sitting);
			expect(new Set(sittings).size).toBe(sittings.length);
			for (const one of said) {
				expect(messageSchemas.fromFrame[one.type].safeParse(inEnvelope(one)).success).toBe(true);
			}
		}),
		{ seed: 53, numRuns: 300 }
	);
});

test('what was refused is sent again with the next', () => {
	const one = sending({ score: 70, completion: 'completed' }, { answered: [answer('device01-1')] });
	const [progress] = messagesFor(one, NOTHING_TAKEN, OPTIONS);
	const again = messagesFor(one, { ...NOTHING_TAKEN, ...progress?.[1] }, OPTIONS).map(
		([said]) => said.type
	);
	expect(again).toEqual(['progress', 'score', 'completed', 'answered']);
});
