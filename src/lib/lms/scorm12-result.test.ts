import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Launch, Outcome } from './port';
import { exitOf, keepBest, resultValues, standingAt, type Standing } from './scorm12-result';

const NONE: Standing = { score: null, status: 'incomplete' };
const outcome = (
	score: number | null,
	completion: Outcome['completion'],
	success: Outcome['success']
): Outcome => ({ progress: 0.5, score, completion, success });

test.each<[string, Standing, Outcome, Standing]>([
	['nothing yet', NONE, outcome(null, 'incomplete', 'unknown'), NONE],
	['a pass', NONE, outcome(90, 'completed', 'passed'), { score: 90, status: 'passed' }],
	[
		'below the pass rule',
		NONE,
		outcome(40, 'completed', 'failed'),
		{ score: 40, status: 'incomplete' }
	],
	['no pass rule', NONE, outcome(40, 'completed', 'unknown'), { score: 40, status: 'completed' }],
	['nothing right', NONE, outcome(0, 'completed', 'failed'), { score: 0, status: 'incomplete' }],
	[
		'a better retry',
		{ score: 40, status: 'incomplete' },
		outcome(90, 'completed', 'passed'),
		{ score: 90, status: 'passed' }
	],
	[
		'a worse retry',
		{ score: 90, status: 'passed' },
		outcome(40, 'completed', 'failed'),
		{ score: 90, status: 'passed' }
	],
	[
		'a new device',
		{ score: 90, status: 'passed' },
		outcome(null, 'not-begun', 'unknown'),
		{ score: 90, status: 'passed' }
	],
	[
		'a course that was completed and then got a pass rule',
		{ score: 40, status: 'completed' },
		outcome(40, 'completed', 'failed'),
		{ score: 40, status: 'completed' }
	],
	[
		'a pass after a completion',
		{ score: 40, status: 'completed' },
		outcome(80, 'completed', 'passed'),
		{ score: 80, status: 'passed' }
	]
])('%s', (_, before, now, after) => {
	expect(keepBest(before, now)).toEqual(after);
});

const scores = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));
const outcomes: fc.Arbitrary<Outcome> = fc.record({
	progress: fc.constant(0),
	score: scores,
	completion: fc.constantFrom('not-begun', 'incomplete', 'completed'),
	success: fc.constantFrom('unknown', 'passed', 'failed')
});
const standings: fc.Arbitrary<Standing> = fc.record({
	score: scores,
	status: fc.constantFrom('incomplete', 'completed', 'passed')
});

test('no outcome takes a score, a completion or a pass back', () => {
	const rank = { incomplete: 0, completed: 1, passed: 2 };
	fc.assert(
		fc.property(standings, fc.array(outcomes), (before, row) => {
			const after = row.reduce(keepBest, before);
			expect(after.score ?? -1).toBeGreaterThanOrEqual(before.score ?? -1);
			expect(rank[after.status]).toBeGreaterThanOrEqual(rank[before.status]);
		}),
		{ seed: 12 }
	);
});

test('a failure is never reported', () => {
	fc.assert(
		fc.property(standings, outcomes, (before, now) => {
			const values = new Map(resultValues(before, keepBest(before, now)));
			expect(values.get('cmi.core.lesson_status')).toMatch(/^(?:incomplete|completed|passed)$/);
			expect(values.get('cmi.core.score.raw') ?? '0').toMatch(/^\d{1,3}(?:\.\d{1,2})?$/);
		}),
		{ seed: 13 }
	);
});

test('a score goes in three parts before the status', () => {
	expect(resultValues(NONE, { score: 200 / 3, status: 'passed' })).toEqual([
		['cmi.core.score.raw', '66.67'],
		['cmi.core.score.min', '0'],
		['cmi.core.score.max', '100'],
		['cmi.core.lesson_status', 'passed']
	]);
});

test('a score that stood at the launch is not sent again', () => {
	const stood: Standing = { score: 83.333, status: 'passed' };
	expect(resultValues(stood, stood)).toEqual([['cmi.core.lesson_status', 'passed']]);
});

test.each<[Standing['status'], string]>([
	['incomplete', 'suspend'],
	['completed', ''],
	['passed', '']
])('%s ends a session with exit "%s"', (status, exit) => {
	expect(exitOf({ score: null, status })).toBe(exit);
});

test.each<[Partial<Launch>, Standing]>([
	[{}, NONE],
	[{ score: 40 }, { score: 40, status: 'incomplete' }],
	[{ completed: true }, { score: null, status: 'completed' }],
	[
		{ score: 90, passed: true, completed: true },
		{ score: 90, status: 'passed' }
	]
])('a launch with %j stands at %j', (launch, standing) => {
	const empty = { mode: 'normal', learner: '', location: '', state: '', score: null } as const;
	expect(standingAt({ ...empty, passed: false, completed: false, ...launch })).toEqual(standing);
});
