import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REPEAT_AFTER } from './parameters';
import type { AnswerRecord, LogRecord } from './record-schema';
import { replay } from './replay';
import { answer, DAY, hint, question, secured } from './test-records';

/** 9 and 10, 11 and 12 are mirror pairs. */
const bank = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((number) =>
	question(number, {
		concept: number < 7 || number > 10 ? 'anarchy' : 'norms',
		pair: number < 9 ? null : number % 2 === 0 ? number - 1 : number + 1,
		deep: number % 2 === 0,
		guess: number % 2 === 0 ? 0.04 : 0.2,
		revision: number === 3 ? 2 : 1,
		claims: number % 3 === 0 ? ['c-1'] : number % 3 === 1 ? ['c-1', 'c-2'] : []
	})
);

const time = fc.oneof(
	fc.integer({ min: 0, max: 40 }).map((day) => day * DAY),
	fc.integer({ min: 0, max: 40 * DAY })
);
const id = fc
	.tuple(fc.constantFrom('devicea0', 'deviceb00'), fc.integer({ min: 1, max: 10_000 }))
	.map(([device, sequence]) => `${device}-${sequence}`);
const number = fc.integer({ min: 1, max: 13 });

const answers = fc.record({
	number,
	at: time,
	right: fc.boolean().chain((right) => (right ? fc.constant(true) : fc.boolean())),
	rest: fc.record({
		id,
		hint: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
		revision: fc.constantFrom(1, 2),
		place: fc.constantFrom('quiz' as const, 'check' as const, 'review' as const, 'pre' as const)
	})
});
const record: fc.Arbitrary<LogRecord> = fc.oneof(
	{ weight: 12, arbitrary: answers.map((a) => answer(a.number, a.at, a.right, a.rest)) },
	{ weight: 3, arbitrary: fc.tuple(number, time, id).map(([n, at, id]) => hint(n, at, { id })) },
	{
		weight: 1,
		arbitrary: fc.tuple(time, id).map(([at, id]) => ({ ...secured('norms', at), id }))
	}
);
const logs = fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 50 });

const law = (seed: number) => ({ seed, numRuns: 300 });
const isCounted = (one: LogRecord): one is AnswerRecord =>
	one.kind === 'answer' &&
	one.place !== 'pre' &&
	bank.some((entry) => entry.number === one.number && entry.revision === one.revision);

const unitOf = (number: number) => (number > 8 ? number + (number % 2) : number);

/**
 * The last answer to each question or pair that has no hint after it: 7 days run from the last
 * answer. Of a begun pair only the answered half was tried.
 */
function lastAnswers(log: readonly LogRecord[]): readonly AnswerRecord[] {
	const last = new Map<number, AnswerRecord>();
	for (const one of log) {
		const unit = unitOf(one.kind === 'secured' ? 0 : one.number);
		if (isCounted(one) && one.at >= (last.get(unit)?.at ?? 0)) last.set(unit, one);
	}
	const laterHint = ({ number, at }: AnswerRecord) =>
		log.some((one) => one.kind === 'hint' && unitOf(one.number) === unitOf(number) && one.at >= at);
	return [...last.values()].filter((one) => !laterHint(one));
}

test('the order of the records changes nothing', () => {
	const shuffledLogs = logs.chain((log) =>
		fc.tuple(
			fc.constant(log),
			fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length })
		)
	);
	fc.assert(
		fc.property(shuffledLogs, ([log, other]) => {
			expect(replay(other, bank)).toEqual(replay(log, bank));
		}),
		law(11)
	);
});

test('importing records again changes nothing', () => {
	const imports = logs.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log)));
	fc.assert(
		fc.property(imports, ([log, again]) => {
			const copies = again.map((one) => structuredClone(one));
			expect(replay([...copies, ...log, ...copies], bank)).toEqual(replay(log, bank));
		}),
		law(12)
	);
});

test('answers to pre-questions change nothing, whenever they are given', () => {
	const pre = fc.array(fc.tuple(number, time, fc.boolean()), { maxLength: 10 });
	fc.assert(
		fc.property(logs, pre, (log, added) => {
			const asked = added.map(([n, at, right], index) =>
				answer(n, at, right, { id: `deviceprep-${index + 1}`, place: 'pre' })
			);
			expect(replay([...log, ...asked], bank)).toEqual(replay(log, bank));
		}),
		law(13)
	);
});

test('second tries and hints within 7 days of the last answer change nothing', () => {
	const gaps = fc.array(
		fc.tuple(fc.integer({ min: 1, max: REPEAT_AFTER - 1 }), fc.boolean(), fc.boolean()),
		{ maxLength: 4 }
	);
	fc.assert(
		fc.property(logs, gaps, (log, added) => {
			const more: LogRecord[] = lastAnswers(log).flatMap((last) => {
				let at = last.at;
				return added.map(([gap, right, isHint], index) => {
					const id = `devicemore-${last.number * 100 + index}`;
					const { number, revision } = last;
					if (isHint) return hint(number, at + gap, { id, revision });
					at += gap;
					return answer(number, at, right, { id, revision });
				});
			});
			expect(replay([...log, ...more], bank)).toEqual(replay(log, bank));
		}),
		law(14)
	);
});

test('an answer that a reload writes once more changes nothing', () => {
	fc.assert(
		fc.property(logs, (log) => {
			const again = log
				.filter(isCounted)
				.map((one, index) => ({ ...one, id: `devicereload-${index + 1}` }));
			expect(replay([...log, ...again], bank)).toEqual(replay(log, bank));
		}),
		law(15)
	);
});

test('a hint opened first counts as wrong exactly once, however many hints and answers follow', () => {
	const follow = fc.array(
		fc.record({
			gap: fc.integer({ min: 0, max: REPEAT_AFTER - 1 }),
			isHint: fc.boolean(),
			right: fc.boolean()
		}),
		{ maxLength: 12 }
	);
	fc.assert(
		fc.property(time, follow, (start, events) => {
			let last = start;
			const rest = events.map(({ gap, isHint, right }, index): LogRecord => {
				const at = last + gap;
				const id = `testdevice-${start + index + 2}`;
				if (isHint) return hint(1, at, { id });
				last = at;
				return answer(1, at, right, { id });
			});
			const state = replay([hint(1, start), ...rest], bank).get('anarchy');
			expect(state?.evidence).toEqual([{ number: 1, at: start, outcome: 'hint', deep: false }]);
		}),
		law(16)
	);
});

test('security never goes back when records are added later in time', () => {
	let secure = 0;
	fc.assert(
		fc.property(logs, time, (log, until) => {
			const all = replay(log, bank);
			for (const [concept, { securedAt }] of replay(
				log.filter(({ at }) => at <= until),
				bank
			)) {
				if (securedAt === null) continue;
				secure++;
				expect(all.get(concept)?.securedAt).toBe(securedAt);
			}
		}),
		law(17)
	);
	expect(secure).toBeGreaterThan(30);
});

test('P stays below 1 and evidence is in the order of time', () => {
	fc.assert(
		fc.property(logs, (log) => {
			for (const { p, evidence } of replay(log, bank).values()) {
				expect(p).toBeGreaterThan(0);
				expect(p).toBeLessThan(1);
				const times = evidence.map(({ at }) => at);
				expect(times).toEqual([...times].sort((a, b) => a - b));
			}
		}),
		law(18)
	);
});

const half = fc.record({
	number: fc.constantFrom(11, 12),
	gap: fc.integer({ min: 0, max: REPEAT_AFTER - 1 }),
	kind: fc.constantFrom('right', 'right', 'wrong', 'hint')
});

test('a mirror pair is one observation, at the first answer to its second half', () => {
	let observed = 0;
	fc.assert(
		fc.property(fc.array(half, { maxLength: 10 }), (events) => {
			let at = 0;
			const first = new Map<number, { at: number; outcome: string }>();
			const hinted = new Set<number>();
			const log = events.map(({ number, gap, kind }, index): LogRecord => {
				at += first.size === 2 ? Math.min(gap, DAY / 2) : gap;
				const id = `testdevice-${index + 1}`;
				if (kind === 'hint') {
					if (!first.has(number)) hinted.add(number);
					return hint(number, at, { id });
				}
				if (!first.has(number))
					first.set(number, { at, outcome: hinted.has(number) ? 'hint' : kind });
				return answer(number, at, kind === 'right', { id });
			});
			const halves = [...first.values()];
			const outcome = ['hint', 'wrong', 'right'].find((one) =>
				halves.some((half) => half.outcome === one)
			);
			const second = Math.max(...halves.map((one) => one.at));
			const expected = [{ number: 11, at: second, outcome, deep: true }];
			if (halves.length === 2) observed++;
			expect(replay(log, bank).get('anarchy')?.evidence).toEqual(
				halves.length === 2 ? expected : []
			);
		}),
		law(19)
	);
	expect(observed).toBeGreaterThan(100);
});
