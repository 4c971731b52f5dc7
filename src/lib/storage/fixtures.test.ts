import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { logRecordSchema } from '$lib/mastery/record-schema';
import { expect, test } from 'vitest';
import { isLogRecord } from './record-guard';

const FROZEN = [
	['records-v1.json', '9c7d88effcb70a7fd289774bc2284cf522dab75e69a7d6d1254a2a43d3de2e32']
] as const;

const load = (file: string) => readFileSync(new URL(`fixtures/${file}`, import.meta.url));

test.each(FROZEN)('%s is as it was published: add a file, never edit one', (file, hash) => {
	expect(createHash('sha256').update(load(file)).digest('hex')).toBe(hash);
});

test.each(FROZEN)('guard and schema still accept every record of %s', (file) => {
	const records: unknown[] = JSON.parse(load(file).toString());
	expect(records.length).toBeGreaterThan(0);
	for (const record of records) {
		expect(isLogRecord(record)).toBe(true);
		expect(logRecordSchema.parse(record)).toEqual(record);
	}
});
