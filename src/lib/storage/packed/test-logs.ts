import type { Alphabets } from '$lib/course/alphabets';
import type {
	AnswerRecord,
	HintRecord,
	LogRecord,
	SecuredRecord
} from '$lib/mastery/record-schema';
import fc from 'fast-check';
import type { PackOptions } from './pack-options';
import { unpackLog } from './unpack-log';

/** For tests: alphabets of a few questions, one of them at its second revision. */
export const alphabets: Alphabets = {
	1: { revision: 1, kind: 'choice', ids: ['a', 'b', 'c', 'd'] },
	2: { revision: 1, kind: 'matching', ids: ['liberal', 'realist'] },
	3: { revision: 2, kind: 'sequencing', ids: ['v', 'w', 'x', 'y', 'z'] }
};

export const concepts: readonly string[] = ['anarchy', 'norms', 'constructor', '__proto__'];

/** Options of a host that takes a text of any length. */
export const options = (rest: Partial<PackOptions> = {}): PackOptions => ({
	alphabets,
	most: 10_000_000,
	keep: new Set(),
	secure: [],
	conceptOf: (number) => concepts[number % 2],
	...rest
});

const common = { v: 1, course: '1.0.0' } as const;
const asked = { number: 1, revision: 1, sitting: 'first', seed: 7 } as const;

/** An answer, by its sequence, which is its time in seconds and a few milliseconds. */
export function answer(sequence: number, rest: Partial<AnswerRecord> = {}): AnswerRecord {
	return {
		...{ ...common, ...asked, id: `testdevice-${sequence}`, kind: 'answer' },
		...{ at: sequence * 1000 + 7, response: ['a'], right: true, hint: false },
		...{ confidence: null, place: 'quiz', attempt: 1, ...rest }
	};
}

export function hint(sequence: number, rest: Partial<HintRecord> = {}): HintRecord {
	const at = sequence * 1000 + 7;
	const id = `testdevice-${sequence}`;
	return { ...common, ...asked, id, kind: 'hint', at, hint: 1, ...rest };
}

export function secured(sequence: number, concept: string): SecuredRecord {
	const at = sequence * 1000 + 7;
	return { ...common, id: `testdevice-${sequence}`, kind: 'secured', at, concept };
}

const whole = (min: number, max = Number.MAX_SAFE_INTEGER) => fc.integer({ min, max });
const text = fc.oneof(
	fc.constantFrom('', 'a', 'b', 'first', 'zik0zj', 'toString', '__proto__', 'testdevice-3', '-1'),
	fc.string({ maxLength: 40 }),
	fc.string({ maxLength: 40, unit: 'binary' })
);
const id = fc
	.tuple(
		fc.constantFrom('testdevice', 'otherdevice', 'zzzzzzzzzzzzzzzz', '00000000'),
		fc.oneof(whole(1, 400), whole(1, 999_999_999_999_999))
	)
	.map(([device, sequence]) => `${device}-${sequence}`);
const moment = fc.oneof(whole(0, 100_000), whole(1_767_225_600_000, 1_767_225_900_000), whole(0));
const small = fc.oneof(whole(1, 4), whole(1, 4), whole(1));
const shared = { v: fc.constant(1 as const), id, at: moment, course: text };
const about = {
	number: small,
	revision: fc.oneof(fc.constant(1), whole(1, 3), whole(1)),
	sitting: text,
	seed: fc.oneof(fc.constant(0), whole(0, 4294967295))
};
const chosen = fc.oneof(
	fc.array(fc.constantFrom(...'abcdvwxyz', 'liberal', 'realist'), { maxLength: 6 }),
	fc.array(text, { maxLength: 24 })
);

/** Any record that a log may hold, likely or not. */
const anyRecord: fc.Arbitrary<LogRecord> = fc.oneof(
	fc.record({
		...shared,
		...about,
		kind: fc.constant('answer' as const),
		response: chosen,
		right: fc.boolean(),
		hint: fc.boolean(),
		confidence: fc.constantFrom(null, 0.5 as const, 0.74 as const, 0.9 as const),
		place: fc.constantFrom('pre' as const, 'check' as const, 'quiz' as const, 'review' as const),
		attempt: small
	}),
	fc.record({ ...shared, ...about, kind: fc.constant('hint' as const), hint: small }),
	fc.record({
		...shared,
		kind: fc.constant('secured' as const),
		concept: fc.constantFrom(...concepts)
	})
);

/** Any log, each id once; of the length that is wanted where `exactly` is. */
export const anyLog = (maxLength: number, exactly = false): fc.Arbitrary<LogRecord[]> =>
	fc.uniqueArray(anyRecord, {
		selector: (record) => record.id,
		maxLength,
		...(exactly ? { minLength: maxLength, size: 'max' } : {})
	});

/** What a text holds; an empty text holds nothing. Throws where it is damaged or unknown. */
export function unpacked(text: string, from = alphabets, known = concepts): readonly LogRecord[] {
	const outcome = unpackLog(text, from, known);
	if (outcome.kind === 'empty') return [];
	if (outcome.kind !== 'log') throw new Error(`the text is ${outcome.kind}`);
	return outcome.records;
}
