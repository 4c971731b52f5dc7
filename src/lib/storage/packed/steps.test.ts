import type { LogRecord } from '$lib/mastery/record-schema';
import { describe, expect, test } from 'vitest';
import { STEPS } from './steps';
import type { StepName } from './steps';
import { answer, hint, options, secured } from './test-logs';

const steps = new Map<StepName, (typeof STEPS)[number][1]>(STEPS);

const keep = new Set(['testdevice-3']);

/** What a step makes of a log, of which the last records are too new for it. */
const after = (name: StepName, log: readonly LogRecord[], cut = log.length, secure = ['norms']) =>
	steps.get(name)?.(log, cut, options({ keep, secure }));

test('the order in which something is dropped is as it was published', () => {
	expect(STEPS.map(([name]) => name)).toEqual([
		'unlisted responses',
		'responses',
		'sittings',
		'milliseconds',
		'secure concepts',
		'repeated answers',
		'other answers',
		'kept answers',
		'everything'
	]);
});

describe.each(STEPS)('%s', (name) => {
	const log = [secured(1, 'norms'), hint(2), answer(3), answer(4), answer(5, { number: 2 })];

	test('change nothing where nothing is old enough, and no record that they were given', () => {
		const before = structuredClone(log);
		expect(after(name, log, 0)).toEqual(log);
		after(name, log);
		expect(log).toEqual(before);
	});
});

test('of responses, those that this edition does not list go first, whosever they are', () => {
	const listed = answer(1);
	const strange = answer(2, { response: ['strange'] });
	const kept = answer(3, { response: ['strange'] });
	const stale = answer(4, { revision: 2 });
	const late = answer(5, { response: ['strange'] });
	const log = [listed, strange, kept, stale, late];
	expect(after('unlisted responses', log, 4)).toEqual([
		listed,
		{ ...strange, response: [] },
		{ ...kept, response: [] },
		{ ...stale, response: [] },
		late
	]);
});

test('of responses, those that are kept stay', () => {
	const [first, kept, late] = [answer(1), answer(3), answer(4)];
	expect(after('responses', [first, kept, late], 2)).toEqual([
		{ ...first, response: [] },
		kept,
		late
	]);
});

describe('a sitting', () => {
	const names = (log: readonly LogRecord[] | undefined) =>
		log?.map((record) => (record.kind === 'secured' ? '' : record.sitting));

	test('is called after the second of its first record, in all of its records', () => {
		const log = [
			hint(100),
			answer(101),
			answer(102, { sitting: 'second' }),
			answer(103),
			answer(104, { sitting: 'third' })
		];
		const renamed = { sitting: '2s', seed: 0 };
		expect(after('sittings', log, 3)).toEqual([
			{ ...log[0], ...renamed },
			{ ...log[1], ...renamed },
			{ ...log[2], sitting: '2u', seed: 0 },
			{ ...log[3], ...renamed },
			log[4]
		]);
	});

	test('is called after the next second where another has that name', () => {
		const other = answer(11, { id: 'otherdevice-1', at: 10_500, sitting: 'second' });
		const third = answer(12, { sitting: 'c' });
		expect(names(after('sittings', [answer(10), other, third], 2))).toEqual(['a', 'b', 'c']);
		expect(names(after('sittings', [other, answer(11), third], 2))).toEqual(['a', 'b', 'c']);
		const taken = answer(13, { sitting: 'a' });
		expect(names(after('sittings', [answer(10), taken], 1))).toEqual(['b', 'a']);
	});

	test('keeps the name that stands in for it', () => {
		const log = [answer(10, { sitting: 'a', seed: 0 })];
		expect(after('sittings', log)?.[0]).toBe(log[0]);
	});
});

describe('milliseconds', () => {
	const at = (...moments: readonly number[]) =>
		moments.map((moment, place) => answer(place + 1, { at: moment }));
	const again = [
		answer(9, { at: 1000 }),
		answer(6, { at: 1001 }),
		answer(7, { at: 1001 }),
		answer(8, { at: 1001 })
	];
	const backwards = [answer(9, { at: 1100 }), answer(8, { at: 1200 }), answer(10, { at: 1300 })];

	test.each<[string, readonly LogRecord[], number, readonly number[]]>([
		['are cut off', at(999, 1000, 2501), 3, [0, 1000, 2000]],
		['are cut off the oldest only', at(1501, 2501, 2502), 2, [1000, 2000, 2502]],
		[
			'are cut off in one second without a change of order',
			at(1001, 1002, 1003),
			3,
			[1000, 1000, 1000]
		],
		['go up by one where the clock went back', backwards, 3, [1000, 1001, 1001]],
		[
			'go up by one once where the clock went back within one moment',
			again,
			4,
			[1000, 1001, 1001, 1001]
		],
		['stay behind those that are too new', at(1001, 1002, 1003), 2, [1000, 1000, 1003]]
	])('%s', (_, log, cut, expected) => {
		expect(after('milliseconds', log, cut)?.map((record) => record.at)).toEqual(expected);
	});
});

describe('of concepts that are secure', () => {
	const log = [
		hint(1),
		answer(2),
		answer(3),
		answer(4, { number: 2 }),
		secured(5, 'norms'),
		answer(6)
	];

	test('answers and hints go, but those that are kept, and that it is secure', () => {
		expect(after('secure concepts', log, 5)).toEqual([log[2], log[3], log[4], log[5]]);
	});

	test('nothing goes where no record says so: else it would be secure no more', () => {
		const without = log.filter(({ kind }) => kind !== 'secured');
		expect(after('secure concepts', without)).toEqual(without);
		expect(after('secure concepts', log, log.length, ['anarchy'])).toEqual(log);
	});
});

test('an answer that another precedes goes; first attempts and all hints stay', () => {
	const log = [
		hint(1),
		answer(2),
		answer(3),
		hint(4, { sitting: 'second' }),
		answer(5, { sitting: 'second' }),
		answer(6, { number: 2 })
	];
	expect(after('repeated answers', log)).toEqual([0, 1, 2, 3, 5].map((place) => log[place]));
});

test('other answers and hints go but those that are kept', () => {
	const log = [hint(1), answer(2), answer(3), secured(4, 'norms'), answer(5)];
	expect(after('other answers', log, 4)).toEqual(log.slice(2));
});

test('where what is kept is too much, that a concept is secure goes last', () => {
	const log = [answer(3), secured(4, 'norms')];
	expect(after('kept answers', log)).toEqual(log.slice(1));
	expect(after('everything', log)).toEqual([]);
});
