import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedQuestions, wholeCourse } from '../test-whole-course';
import { inTime } from './in-time';
import { packLog } from './pack-log';
import { alphabets, answer, anyLog, concepts, hint, options, secured, unpacked } from './test-logs';

describe('a log that fits', () => {
	test('comes back exactly, whatever its records hold', () => {
		fc.assert(
			fc.property(anyLog(60), (log) => {
				const { text, dropped } = packLog(log, options());
				expect(dropped).toEqual([]);
				expect(text).toMatch(log.length > 0 ? /^1[\w-]+$/ : /^$/);
				expect(unpacked(text)).toEqual(inTime(log));
			}),
			{ seed: 51, numRuns: 500 }
		);
	});

	test('is the same text in any order and with records repeated', () => {
		const twice = anyLog(30).chain((log) => {
			const all = [...log, ...log];
			return fc.tuple(fc.constant(log), fc.shuffledSubarray(all, { minLength: all.length }));
		});
		fc.assert(
			fc.property(twice, ([log, again]) => {
				expect(packLog(again, options()).text).toBe(packLog(log, options()).text);
			}),
			{ seed: 52, numRuns: 200 }
		);
	});

	test('is the same text whichever of two records under one id comes first', () => {
		const [one, two] = [answer(1), answer(1, { right: false })];
		expect(packLog([one, two], options()).text).toBe(packLog([two, one], options()).text);
	});

	test('is left as it was given', () => {
		const log = Object.freeze([answer(2), answer(1)].map((record) => Object.freeze(record)));
		packLog(log, options());
		expect(log.map(({ id }) => id)).toEqual(['testdevice-2', 'testdevice-1']);
	});

	test('is an empty text where there is nothing in it', () => {
		expect(packLog([], options())).toEqual({ text: '', dropped: [] });
	});

	test('holds no id of an option: what was chosen is not to be read in it', () => {
		const chosen = alphabets[2]?.ids.slice(0, 1) ?? [];
		const { text } = packLog([answer(1, { number: 2, response: [...chosen] })], options());
		expect(unpacked(text)).toMatchObject([{ response: ['liberal'] }]);
		expect(text.length).toBeLessThan(50);
	});
});

describe('another edition of the course', () => {
	const log = [
		answer(1, { response: ['b'] }),
		answer(2, { number: 2, response: ['realist', 'liberal'], right: false, hint: true }),
		hint(3, { number: 3, revision: 2 }),
		answer(4, { number: 3, revision: 2, response: ['z', 'v', 'w', 'x', 'y'], confidence: 0.74 }),
		answer(5, { response: ['gone'], place: 'check' }),
		secured(6, 'norms')
	];
	const { text } = packLog(log, options());
	const { 2: second, 3: third } = alphabets;

	test('reads the same from questions and concepts in another order', () => {
		const turned = Object.fromEntries(Object.entries(alphabets).reverse());
		expect(unpacked(text, turned, [...concepts].reverse())).toEqual(log);
	});

	test('leaves empty what was chosen at another revision, and keeps all the rest', () => {
		const later = { kind: 'choice', revision: 2, ids: ['e', 'f'] } as const;
		expect(unpacked(text, { ...alphabets, 1: later })).toEqual([
			{ ...log[0], response: [] },
			...log.slice(1)
		]);
	});

	test('leaves empty what was chosen of a question that is gone, and keeps all the rest', () => {
		expect(unpacked(text, { 2: second!, 3: third! })).toEqual([
			{ ...log[0], response: [] },
			...log.slice(1)
		]);
	});

	test('leaves empty what it has too few ids for, even at the same revision', () => {
		const fewer = { ...third!, ids: ['v', 'w'] };
		expect(unpacked(text, { ...alphabets, 3: fewer })[3]).toEqual({ ...log[3], response: [] });
	});

	test('leaves out that a concept is secure where there is no such concept, and keeps all the rest', () => {
		expect(unpacked(text, alphabets, ['anarchy'])).toEqual(log.slice(0, -1));
	});
});

describe('the log of a learner who has answered a whole course of 220 questions', () => {
	const askable = publishedQuestions();

	test.each([1, 2, 3, 4, 5])('fits without loss (seed %i)', (seed) => {
		const course = wholeCourse(askable, seed);
		const count = (kind: string) => course.records.filter((record) => record.kind === kind).length;
		expect([count('answer'), count('secured')]).toEqual([220, 14]);
		expect(count('hint')).toBeGreaterThan(15);
		const { text, dropped } = packLog(course.records, { ...course, most: 3800, secure: [] });
		console.info(`${course.records.length} records in ${text.length} characters`);
		expect(dropped).toEqual([]);
		expect(text.length).toBeLessThan(3000);
		expect(unpacked(text, course.alphabets, course.concepts)).toEqual(course.records);
	});

	test('fits without loss from two devices', () => {
		const course = wholeCourse(askable, 6);
		const records = course.records.map((record, place) =>
			place < 100 ? record : { ...record, id: `seconddevice-${place - 99}` }
		);
		const { text, dropped } = packLog(records, { ...course, most: 3800, secure: [] });
		expect(dropped).toEqual([]);
		expect(text.length).toBeLessThan(3000);
		expect(unpacked(text, course.alphabets, course.concepts)).toEqual(inTime(records));
	});
});
