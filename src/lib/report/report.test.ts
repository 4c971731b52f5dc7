import { describe, expect, test } from 'vitest';
import { answer, DAY, hint, question, secured } from '$lib/mastery/test-records';
import type { LogRecord } from '$lib/mastery/record-schema';
import type { Assignment } from './assignment';
import { report, type Report } from './report';
import { plain, sat, testIndex } from './test-course-index';

const of = (records: readonly LogRecord[], assignment: Partial<Assignment> = {}) =>
	report(testIndex, records, { ...plain, ...assignment });
const both = { lessons: ['strait', 'harbour'] };
const seven = '1 2 3 4 5 6 7 -8 -9';
const later = (sitting: string) => sat('1 2 3 4 5 6 7 8 -9', sitting, 9 * DAY);

describe('by the best sitting', () => {
	test.each<[string, readonly LogRecord[], Partial<Assignment>, Partial<Report>]>([
		['nothing', [], {}, { completion: 'not-begun', score: null, success: 'unknown', progress: 0 }],
		['a hint alone', [hint(1, 1)], {}, { completion: 'not-begun' }],
		['an answer in another lesson', [answer(13, 1, true)], {}, { completion: 'not-begun' }],
		['the pre-question', [answer(31, 1, false)], {}, { completion: 'incomplete', progress: 1 / 3 }],
		['a check', [answer(21, 1, false, { place: 'check' })], {}, { progress: 1 / 3 }],
		[
			'8 of 9',
			sat('1 2 3 4 5 6 7 8'),
			{ pass: 1 },
			{ completion: 'incomplete', score: null, success: 'unknown' }
		],
		[
			'7 right of 9',
			sat(seven),
			{},
			{ completion: 'completed', score: 77.78, success: 'unknown', progress: 1 / 3 }
		],
		['a score below the pass mark', sat(seven), { pass: 78 }, { score: 77.78, success: 'failed' }],
		['a score above the pass mark', sat(seven), { pass: 77 }, { success: 'passed' }],
		['a later sitting that is better', [...sat(seven), ...later('s2')], {}, { score: 88.89 }],
		[
			'a later sitting that is worse',
			[...later('s1'), ...sat('-1 -2 -3 -4 -5 -6 -7 -8 9', 's2', 20 * DAY)],
			{},
			{ score: 88.89 }
		],
		[
			'a lesson of two',
			sat(seven),
			both,
			{ completion: 'incomplete', score: null, progress: 1 / 6 }
		],
		[
			'both lessons',
			[...sat(seven), ...sat('13 14 15 -16 -17', 's2', DAY)],
			both,
			{ completion: 'completed', score: 68.89 }
		],
		[
			'a sitting of 3, as assigned',
			sat('1 2 -3'),
			{ questions: 3 },
			{ completion: 'completed', score: 66.67 }
		],
		[
			'all of a quiz that is shorter than was asked for',
			sat('13 14 15 16 17'),
			{ lessons: ['harbour'], questions: 20 },
			{ score: 100 }
		],
		[
			'a lesson that the course does not have',
			sat(seven),
			{ lessons: ['gone'] },
			{ completion: 'not-begun', score: null, lessons: [], progress: 0 }
		],
		[
			'everything',
			[answer(31, 1, true), answer(21, 2, true), ...sat(seven, 's1', DAY)],
			{},
			{ progress: 1 }
		]
	])('of a log that holds %s', (_, records, assignment, expected) => {
		expect(of(records, assignment)).toMatchObject(expected);
	});

	test('says of each lesson what was sat, what was best and what is done', () => {
		const records = [...sat(seven), ...later('s2'), answer(32, 1, true)];
		expect(of(records, both).lessons).toEqual([
			{ slug: 'strait', sat: 2, best: { sitting: 's2', right: 8, of: 9 }, steps: 3, done: 1 },
			{ slug: 'harbour', sat: 0, best: null, steps: 3, done: 1 }
		]);
	});

	test('is rounded half up, also where a sum of shares falls short of a half', () => {
		const lessons = Array.from({ length: 16 }, (_, at) => `l${at}`);
		const index = {
			concepts: [],
			questions: Array.from({ length: 160 }, (_, at) =>
				question(100 + at, { concept: `c${Math.floor(at / 10)}` })
			),
			lessons: lessons.map((slug, at) => {
				const bank = Array.from({ length: 10 }, (_, place) => 100 + at * 10 + place);
				const revisions = Object.fromEntries(bank.map((number) => [number, 1]));
				return { slug, pages: [], preQuestion: 99, bank, revisions };
			})
		};
		const records = index.lessons.flatMap(({ bank }, at) =>
			bank.map((number, place) =>
				answer(number, at * DAY + place, place < (at < 15 ? 7 : 6), { sitting: `s${at}` })
			)
		);
		expect(report(index, records, { ...plain, lessons, questions: 10 }).score).toBe(69.38);
	});
});

describe('by secure concepts', () => {
	const bySecure = { ...both, by: 'secure-concepts' as const };
	const one = [...sat(seven), secured('anarchy', 5 * DAY)];
	test.each<[string, readonly LogRecord[], Partial<Assignment>, Partial<Report>]>([
		['nothing', [], {}, { completion: 'not-begun', score: null, success: 'unknown' }],
		['a begun sitting', sat('1 2'), {}, { completion: 'incomplete', score: null }],
		[
			'a whole sitting that made nothing secure',
			sat('-1 -2 -3 -4 -5 -6 -7 -8 -9'),
			{},
			{ score: 0, success: 'unknown' }
		],
		[
			'a whole sitting that made its concept secure',
			sat(seven),
			{},
			{ score: 50, completion: 'incomplete', success: 'unknown' }
		],
		[
			'one secure concept of two',
			one,
			{},
			{ score: 50, completion: 'incomplete', success: 'unknown' }
		],
		[
			'one of two, with a mark of 50',
			one,
			{ pass: 50 },
			{ score: 50, completion: 'incomplete', success: 'passed' }
		],
		[
			'all secure',
			[...one, secured('norms', 6 * DAY)],
			{},
			{ score: 100, completion: 'completed', success: 'passed' }
		],
		[
			'what passes without a whole sitting',
			[answer(1, 1, true), secured('anarchy', 2)],
			{ pass: 50 },
			{ score: 50, success: 'passed' }
		]
	])('of a log that holds %s', (_, records, assignment, expected) => {
		expect(of(records, { ...bySecure, ...assignment })).toMatchObject(expected);
	});

	test('keeps all that was answered on a concept until its security has a record of its own', () => {
		const assignment = { ...bySecure, questions: 3 };
		const extra = answer(21, 1, true, { place: 'check', id: 'testdevice-999' });
		const without = [extra, ...sat(seven)];
		expect(of(without, assignment).keep).toContain(extra.id);
		expect(of([...without, secured('anarchy', DAY)], assignment).keep).not.toContain(extra.id);
	});

	test('keeps the wrong answers too, without which a concept might be secure', () => {
		const missed = [9, 10].map((n) => answer(n, 2500 + n, false, { place: 'check' }));
		const records = [...sat('1 2 3 4'), ...missed];
		const { score, keep } = of(records, { ...bySecure, questions: 4 });
		expect({ score, kept: keep.length }).toEqual({ score: 0, kept: records.length });
	});
});
