import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerRecord, LogRecord } from '$lib/mastery/record-schema';
import { answer, DAY, hint, secured } from '$lib/mastery/test-records';
import type { Assignment } from './assignment';
import { report, type Report } from './report';
import { plain, testIndex } from './test-course-index';

const time = fc.oneof(
	fc.integer({ min: 0, max: 30 }).map((day) => day * DAY),
	fc.integer({ min: 0, max: 30 * DAY })
);
const number = fc.constantFrom(...testIndex.questions.map((one) => one.number), 31, 32);
const id = fc
	.tuple(fc.constantFrom('devicea0', 'deviceb00'), fc.integer({ min: 1, max: 10_000 }))
	.map(([device, sequence]) => `${device}-${sequence}`);

const rest: fc.Arbitrary<Partial<AnswerRecord>> = fc.record({
	id,
	sitting: fc.constantFrom('s1', 's2', 's3'),
	hint: fc.boolean(),
	revision: fc.constantFrom(1, 1, 1, 1, 1, 1, 2),
	place: fc.constantFrom('quiz', 'quiz', 'quiz', 'quiz', 'check', 'review', 'pre')
});
const record: fc.Arbitrary<LogRecord> = fc.oneof(
	{
		weight: 20,
		arbitrary: fc
			.tuple(number, time, fc.integer({ min: 0, max: 3 }), rest)
			.map(([n, at, luck, more]) => answer(n, at, luck > 0, more))
	},
	{ weight: 2, arbitrary: fc.tuple(number, time, id).map(([n, at, id]) => hint(n, at, { id })) },
	{
		weight: 1,
		arbitrary: fc
			.tuple(fc.constantFrom('anarchy', 'norms'), time, id)
			.map(([concept, at, id]) => ({ ...secured(concept, at), id }))
	}
);
const logs = fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 80, size: 'max' });
const assignments: fc.Arbitrary<Assignment> = fc
	.record({
		lessons: fc.constantFrom(['strait'], ['harbour'], ['strait', 'harbour']),
		pass: fc.constantFrom(null, 1, 50, 80, 100),
		by: fc.constantFrom('best-sitting' as const, 'secure-concepts' as const),
		questions: fc.constantFrom(null, 3, 4, 6, 20)
	})
	.map((some) => ({ ...plain, ...some }));

const law = (seed: number) => ({ seed, numRuns: 500 });
const RANKS = ['not-begun', 'incomplete', 'completed', 'unknown', 'failed', 'passed'];
const ranks = ({ progress, completion, success, score }: Report) => [
	progress,
	RANKS.indexOf(completion),
	RANKS.indexOf(success),
	score ?? -1
];

describe('whatever the log holds', () => {
	test('the order and the repetition of records change nothing', () => {
		const shuffled = logs.chain((log) =>
			fc.tuple(
				fc.constant(log),
				fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length }),
				fc.shuffledSubarray(log)
			)
		);
		fc.assert(
			fc.property(shuffled, assignments, ([log, other, again], assignment) => {
				const copies = again.map((one) => structuredClone(one));
				const found = report(testIndex, [...copies, ...other], assignment);
				expect(found).toEqual(report(testIndex, log, assignment));
			}),
			law(1)
		);
	});

	test('records added later in time lower neither score nor progress, completion or success', () => {
		let raised = 0;
		fc.assert(
			fc.property(logs, time, assignments, (log, until, assignment) => {
				const soon = log.filter(({ at }) => at <= until);
				const before = ranks(report(testIndex, soon, assignment));
				const after = ranks(report(testIndex, log, assignment));
				after.forEach((rank, at) => expect(rank).toBeGreaterThanOrEqual(before[at] ?? 0));
				if ((after[3] ?? 0) > (before[3] ?? 0)) raised++;
			}),
			law(2)
		);
		expect(raised).toBeGreaterThan(50);
	});

	test('there is a score by the best sitting if and only if the assignment is completed', () => {
		let completed = 0;
		fc.assert(
			fc.property(logs, assignments, (log, assignment) => {
				const found = report(testIndex, log, { ...assignment, by: 'best-sitting' });
				expect(found.score !== null).toBe(found.completion === 'completed');
				if (found.score !== null) completed++;
			}),
			law(3)
		);
		expect(completed).toBeGreaterThan(50);
		expect(completed).toBeLessThan(450);
	});

	test('the score is the same from the records that it rests on alone', () => {
		fc.assert(
			fc.property(logs, assignments, (log, assignment) => {
				const { score, keep } = report(testIndex, log, assignment);
				const kept = log.filter((one) => keep.includes(one.id) || one.kind === 'secured');
				expect(new Set(keep).size).toBe(keep.length);
				expect(report(testIndex, kept, assignment).score).toBe(score);
			}),
			law(4)
		);
	});

	test('a score is 0 to 100 with at most 2 decimals, and progress 0 to 1', () => {
		fc.assert(
			fc.property(logs, assignments, (log, assignment) => {
				const { score, progress } = report(testIndex, log, assignment);
				expect(`${score ?? 0}`).toMatch(/^(?:100|\d{1,2}(?:\.\d{1,2})?)$/);
				expect(progress).toBeGreaterThanOrEqual(0);
				expect(progress).toBeLessThanOrEqual(1);
			}),
			law(5)
		);
	});
});
