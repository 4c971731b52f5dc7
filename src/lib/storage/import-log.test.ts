import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportLog } from './export-log';
import { importLog, LARGEST_FILE } from './import-log';
import { openMemoryLog } from './memory-log';
import { answerDraft } from './test-storage';

const FROZEN = [
	['export-v1.json', '8cde81ba1acd3b5799999739345196c1c3dd98c69e9cc05bd884c405fa4e89ce', 5]
] as const;

const load = (file: string) => readFileSync(new URL(`fixtures/${file}`, import.meta.url));

const records = await openMemoryLog().append([
	answerDraft(1),
	answerDraft(2),
	{ kind: 'secured', at: 2, concept: 'anarchy', course: 'c1' }
]);
const file = exportLog(records, { course: 'c1', now: 0 });
const text = (changes: object = {}) => JSON.stringify({ ...file, ...changes });

test.each(FROZEN)('%s is as it was published: add a file, never edit one', (name, hash) => {
	expect(createHash('sha256').update(load(name)).digest('hex')).toBe(hash);
});

test.each(FROZEN)('%s is still read, every record of it', (name, _, count) => {
	const imported = importLog(load(name).toString());
	expect(imported).toMatchObject({ kind: 'log', damaged: 0 });
	expect(imported.kind === 'log' && imported.records).toHaveLength(count);
});

test('what was exported is read as it was', () => {
	expect(importLog(text())).toEqual({ kind: 'log', records, damaged: 0 });
	expect(importLog(JSON.stringify(file, null, '\t'))).toEqual(importLog(text()));
});

test('a file may say more than is known, as long as its records are of this version', () => {
	expect(importLog(text({ course: 7, note: 'from my laptop' }))).toMatchObject({ kind: 'log' });
});

test('entries that are no records are left out and counted', () => {
	const [first] = records;
	const entries = [null, 'answer', { ...first, at: -1 }, { ...first, extra: 1 }, [first], first];
	expect(importLog(text({ records: entries }))).toEqual({
		kind: 'log',
		records: [first],
		damaged: 5
	});
});

test('of entries with the same id the first is taken', () => {
	const [first] = records;
	expect(importLog(text({ records: [first, first, { ...first, at: 5 }] }))).toEqual({
		kind: 'log',
		records: [first],
		damaged: 0
	});
});

test('a file that is cut off anywhere is refused and never throws', () => {
	const whole = text();
	for (let end = 1; end < whole.length; end++)
		expect(importLog(whole.slice(0, end))).toMatchObject({ mistake: 'not JSON' });
});

test.each<[string, string, string]>([
	['nothing', '', 'empty'],
	['only white space', ' \n\t', 'empty'],
	['no JSON', 'Dear learner', 'not JSON'],
	['a web page', '<!doctype html><title>404</title>', 'not JSON'],
	['JSON null', 'null', 'not a copy'],
	['a number', '42', 'not a copy'],
	['a list', JSON.stringify(records), 'not a copy'],
	['JSON of something else', '{"name":"x","version":1}', 'not a copy'],
	['another format', text({ format: 'three-lenses-log' }), 'not a copy'],
	['no version', text({ version: undefined }), 'not a copy'],
	['a version that is no number', text({ version: '1' }), 'not a copy'],
	['version 0', text({ version: 0 }), 'not a copy'],
	['version 1.5', text({ version: 1.5 }), 'not a copy'],
	['a later version', text({ version: 2 }), 'later version'],
	['a later version of another shape', text({ version: 9, records: 'elsewhere' }), 'later version'],
	['no list of records', text({ records: undefined }), 'not a copy'],
	['records that are no list', text({ records: { length: 1, 0: records[0] } }), 'not a copy'],
	['an empty list of records', text({ records: [] }), 'no answers'],
	['damaged records only', text({ records: [{}, { ...records[0], v: 2 }] }), 'nothing readable'],
	['more than 20 MB', ' '.repeat(LARGEST_FILE + 1), 'too large']
])('a file that holds %s is refused with what is wrong with it', (_, content, mistake) => {
	const imported = importLog(content);
	expect(imported).toMatchObject({ kind: 'mistake', mistake });
	expect(imported.kind === 'mistake' && imported.message).toMatch(/^[A-Z].*\.$/);
});

test('each mistake is said in words of its own', () => {
	const contents = [
		'',
		'{',
		'{}',
		text({ version: 2 }),
		text({ records: [] }),
		text({ records: [1] })
	];
	const said = contents.map((content) => {
		const imported = importLog(content);
		return imported.kind === 'mistake' ? imported.message : '';
	});
	expect(new Set(said).size).toBe(contents.length);
});

test('a file is as large as its bytes say, and then its text is not looked at', () => {
	expect(importLog(text(), LARGEST_FILE)).toMatchObject({ kind: 'log' });
	expect(importLog(text(), LARGEST_FILE + 1)).toMatchObject({ mistake: 'too large' });
});

test.each<[string, string]>([
	['prototype keys', `{"__proto__":{"format":"two-lenses-log","version":1,"records":[{}]}}`],
	['prototype keys in an entry', text({ records: [1] }).replace('[1]', '[{"__proto__":{"v":1}}]')],
	['brackets that go very deep', '['.repeat(1_000_000)],
	[
		'entries that go very deep',
		text({ records: [1] }).replace('1]', `${'['.repeat(5000)}${']'.repeat(5000)}]`)
	],
	['a version beyond all numbers', text().replace('"version":1', '"version":1e999')]
])('%s are a mistake, change no prototype, and do not throw', (_, content) => {
	expect(importLog(content)).toMatchObject({ kind: 'mistake' });
	expect(({} as { format?: unknown }).format).toBeUndefined();
});

test('whatever a file holds, something is said of it, and what is taken are valid records', () => {
	const entry = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(...records));
	const content = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.json(),
		fc
			.record({
				format: fc.oneof(
					{ weight: 4, arbitrary: fc.constant<unknown>(file.format) },
					fc.jsonValue()
				),
				version: fc.oneof({ weight: 4, arbitrary: fc.constant<unknown>(1) }, fc.jsonValue()),
				records: fc.oneof(
					{ weight: 4, arbitrary: fc.array(entry) as fc.Arbitrary<unknown> },
					fc.jsonValue()
				)
			})
			.map((value) => JSON.stringify(value))
	);
	const known = new Set(records.map((record) => JSON.stringify(record)));
	let taken = 0;
	fc.assert(
		fc.property(content, (drawn) => {
			const imported = importLog(drawn);
			if (imported.kind !== 'log') return;
			taken++;
			for (const record of imported.records) expect(known.has(JSON.stringify(record))).toBe(true);
		}),
		{ seed: 43, numRuns: 500 }
	);
	expect(taken).toBeGreaterThan(50);
});
