import { logRecordSchema } from '$lib/mastery/record-schema';
import type { LogRecord } from '$lib/mastery/record-schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedQuestions, wholeCourse } from '../test-whole-course';
import { packLog } from './pack-log';
import { STEPS } from './steps';
import { answer, anyLog, options, secured, unpacked } from './test-logs';

const MOST = 3800;
const ORDER = STEPS.map(([name]) => name);
const askable = publishedQuestions();

describe('a log that does not fit', () => {
	const course = wholeCourse(askable, 7, 4);
	const secure = course.concepts.slice(0, 5);
	const packed = (most: number, records = course.records) =>
		packLog(records, { ...course, most, secure });
	const read = (text: string) => unpacked(text, course.alphabets, course.concepts);

	test('loses more the less room there is, in the stated order, and is packed again as the same text', () => {
		const seen = new Set<string>();
		for (const most of [5400, 4200, 3400, 2600, 1700, 1300, 1100, 800, 60, 3]) {
			const { text, dropped } = packed(most);
			const steps = dropped.map(({ step }) => step);
			expect(text.length).toBeLessThanOrEqual(most);
			expect(steps).toEqual(ORDER.filter((name) => steps.includes(name)));
			for (const { records } of dropped) expect(records).toBeGreaterThan(0);
			for (const step of steps) seen.add(step);
			expect(packed(most, read(text))).toEqual({ text, dropped: [] });
		}
		// Every response of this course is listed.
		expect([...seen]).toEqual(ORDER.filter((name) => name !== 'unlisted responses'));
	});

	test('uses most of the room that it has', () => {
		for (const most of [4500, MOST, 3000])
			expect(packed(most).text.length).toBeGreaterThan(most * 0.9);
	});

	test('comes back with the oldest responses empty, and nothing else changed, where that is enough', () => {
		const whole = packed(10_000).text.length;
		const { text, dropped } = packed(whole - 100);
		const back = read(text);
		const changed = back.filter((record, place) => {
			const { response } = course.records[place] as { response?: readonly string[] };
			return record.kind === 'answer' && record.response.length !== response?.length;
		});
		expect(dropped).toEqual([{ step: 'responses', records: changed.length }]);
		const last = back.indexOf(changed.at(-1) as LogRecord);
		expect(last).toBeLessThan(course.records.length * 0.9);
		expect(back).toEqual(
			course.records.map((record, place) =>
				place <= last && record.kind === 'answer' && !course.keep.has(record.id)
					? { ...record, response: [] }
					: record
			)
		);
	});
});

describe('any log', () => {
	test('that was packed again is the same text, however much was dropped', () => {
		fc.assert(
			fc.property(anyLog(60), fc.nat({ max: 1500 }), (log, most) => {
				const { text } = packLog(log, options({ most }));
				expect(text.length).toBeLessThanOrEqual(most);
				expect(packLog(unpacked(text), options({ most }))).toEqual({ text, dropped: [] });
			}),
			{ seed: 53, numRuns: 200 }
		);
	});

	test('of 3,000 records fits, whatever they hold', () => {
		fc.assert(
			fc.property(anyLog(3000, true), (log) => {
				const { text } = packLog(log, options({ most: MOST }));
				expect(text.length).toBeLessThanOrEqual(MOST);
				expect(unpacked(text).length).toBeGreaterThan(0);
			}),
			{ seed: 55, numRuns: 3 }
		);
	});

	test('never loses a secured record for the sake of others', () => {
		const others = Array.from({ length: 2000 }, (_, at) => answer(at + 2, { number: at + 1 }));
		const { text } = packLog([secured(1, 'norms'), ...others], options({ most: 400 }));
		expect(unpacked(text)[0]).toMatchObject({ kind: 'secured', concept: 'norms' });
		expect(unpacked(text).length).toBeGreaterThan(50);
	});

	test('is an empty text where nothing finds room', () => {
		expect(packLog([answer(1)], options({ most: 3 })).text).toBe('');
	});
});

describe('the log of a learner who sits every quiz again and again, up to 3,000 records,', () => {
	/** What of a kept answer comes back in any case; `sitting` only tells which answers belong together. */
	function core(records: readonly LogRecord[], keep: ReadonlySet<string>) {
		const kept = records.filter(({ id }) => keep.has(id));
		const sittings = kept.map((record) => (record.kind === 'answer' ? record.sitting : ''));
		return kept.map(({ id, ...record }, place) =>
			record.kind === 'answer'
				? [id, record.number, record.revision, record.right, record.hint, record.place].concat(
						sittings.indexOf(sittings[place] ?? '')
					)
				: [id]
		);
	}

	const latched = (records: readonly LogRecord[]) =>
		records.flatMap((record) => (record.kind === 'secured' ? record.concept : []));

	test('fits, is readable, and comes back with what score and security rest on', () => {
		const sizes: number[] = [];
		const repeats = fc.integer({ min: 1, max: 18 });
		const property = fc.property(
			...[fc.nat(), repeats, fc.nat({ max: 16 }), fc.boolean()],
			(seed, repeats, known, much) => {
				const made = wholeCourse(askable, Number(seed), Number(repeats));
				const answers = made.records.filter(({ kind }) => kind === 'answer');
				const last = new Set(answers.slice(-360).map(({ id }) => id));
				const course = much ? { ...made, keep: last } : made;
				const secure = course.concepts.slice(0, Number(known));
				const { text } = packLog(course.records, { ...course, most: MOST, secure });
				expect(text.length).toBeLessThanOrEqual(MOST);
				expect(text).toMatch(/^1[\w-]+$/);
				const back = unpacked(text, course.alphabets, course.concepts);
				for (const record of back) expect(logRecordSchema.parse(record)).toEqual(record);
				expect(core(back, course.keep)).toEqual(core(course.records, course.keep));
				expect(latched(back)).toEqual(latched(course.records));
				sizes.push(course.records.length);
			}
		);
		const most = [1, 18, 16, true] as [number, number, number, boolean];
		fc.assert(property, { seed: 54, numRuns: 12, examples: [most] });
		expect(Math.max(...sizes)).toBeGreaterThan(3000);
	});
});
