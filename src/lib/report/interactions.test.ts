import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alphabetsOf, type Alphabets } from '$lib/course/alphabets';
import { courseOf, tiny } from '$lib/course/test-course';
import type { AnswerRecord, LogRecord } from '$lib/mastery/record-schema';
import { answer, hint, secured } from '$lib/mastery/test-records';
import { responseTo } from '$lib/questions/test-responses';
import { interactions } from './interactions';

const wide = Array.from({ length: 40 }, (_, at) => `id-${String(at).padStart(2, '0')}`);
const alphabets: Alphabets = {
	1: { revision: 1, kind: 'choice', ids: ['apple', 'pear', 'plum'] },
	2: { revision: 3, kind: 'matching', ids: ['left', 'right'] },
	3: { revision: 1, kind: 'sequencing', ids: ['first', 'last', 'middle'] },
	4: { revision: 1, kind: 'matching', ids: wide }
};
const none: ReadonlySet<string> = new Set();
const responses = (records: readonly LogRecord[]) =>
	interactions(records, alphabets, none).map(({ response }) => response);

test.each<[string, number, readonly string[], Partial<AnswerRecord>, string]>([
	['one choice', 1, ['pear'], {}, 'b'],
	['a choice and its reason', 1, ['plum', 'apple'], {}, 'c,a'],
	['a matching', 2, ['left', 'right', 'left'], { revision: 3 }, '1.a,2.b,3.a'],
	['a matching with a place left open', 2, ['left', '', 'right'], { revision: 3 }, '1.a,3.b'],
	['an order', 3, ['middle', 'first', 'last'], {}, 'c,a,b'],
	[
		'more than 26 ids and more than 9 places',
		4,
		wide.slice(26, 36),
		{},
		'1.0,2.1,3.2,4.3,5.4,6.5,7.6,8.7,9.8,a.9'
	]
])('writes %s with the letters of its alphabet', (_, number, response, record, written) => {
	expect(responses([answer(number, 1, true, { response: [...response], ...record })])).toEqual([
		written
	]);
});

test('says which question in which revision, when, how it came out and which record it is', () => {
	const record = answer(2, 5000, false, { revision: 3, response: ['right'] });
	expect(interactions([record], alphabets, none)).toEqual([
		{ id: 'q2-r3', kind: 'matching', response: '1.b', right: false, at: 5000, record: record.id }
	]);
});

test.each<[string, LogRecord]>([
	['an answer to an earlier revision', answer(2, 1, true, { revision: 2, response: ['left'] })],
	['an answer to a question without an alphabet', answer(9, 1, true)],
	['an id that the alphabet lacks', answer(1, 1, true, { response: ['apple', 'fig'] })],
	['a response that is not known any more', answer(1, 1, true, { response: [] })],
	['an id beyond the letters', answer(4, 1, true, { response: ['id-36'] })],
	['a check', answer(1, 1, true, { place: 'check', response: ['pear'] })],
	['a pre-question', answer(1, 1, true, { place: 'pre', response: ['pear'] })],
	['a hint', hint(1, 1)],
	['what became secure', secured('anarchy', 1)]
])('leaves out %s', (_, record) => {
	expect(responses([record])).toEqual([]);
});

test('tells each record once, in the order of time, and none that was told before', () => {
	const records = [3, 1, 2].map((at) => answer(1, at, true, { response: ['pear'] }));
	const told = new Set([records[1]?.id ?? '']);
	const found = interactions([...records, ...records], alphabets, told);
	expect(found.map(({ at }) => at)).toEqual([2, 3]);
});

test('is never longer than 255 characters, whatever was chosen', () => {
	const chosen = fc.array(fc.oneof(fc.constantFrom(...wide, ''), fc.string({ maxLength: 64 })), {
		maxLength: 24
	});
	fc.assert(
		fc.property(chosen, fc.constantFrom(1, 4), (response, number) => {
			for (const written of responses([answer(number, 1, true, { response })])) {
				expect(written.length).toBeLessThanOrEqual(255);
				expect(written).toMatch(/^(?:[a-z0-9]\.)?[a-z0-9](?:,(?:[a-z0-9]\.)?[a-z0-9])*$/);
			}
		}),
		{ seed: 1, numRuns: 300 }
	);
});

test('can write the right response to every graded question of a course', () => {
	const course = courseOf(tiny);
	const own = alphabetsOf(course);
	const records = course.questions
		.filter(({ graded }) => graded)
		.map(({ question }, at) => {
			const { number, revision } = question;
			return answer(number, at, true, { revision, response: [...responseTo(question, true)] });
		});
	expect(records.length).toBeGreaterThan(0);
	expect(interactions(records, own, none).map(({ record }) => record)).toEqual(
		records.map(({ id }) => id)
	);
});
