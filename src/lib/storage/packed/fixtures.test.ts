import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Alphabets } from '$lib/course/alphabets';
import type { LogRecord } from '$lib/mastery/record-schema';
import { expect, test } from 'vitest';
import { unpacked } from './test-logs';

const FROZEN = [
	['packed-v1.json', '9d456f4d8fbed9a30746a4caab684c1568b53054413b1ec8ed28a564ff546497'],
	['packed-v1-dropped.json', '2bddebdaf2524b189a121407ad0a139d3c2952d080074e03d9fea26b16d9fc82']
] as const;

interface Fixture {
	readonly alphabets: Alphabets;
	readonly concepts: readonly string[];
	readonly text: string;
	readonly records: readonly LogRecord[];
}

const load = (file: string) => readFileSync(new URL(`fixtures/${file}`, import.meta.url));

test.each(FROZEN)('%s is as it was published: add a file, never edit one', (file, hash) => {
	expect(createHash('sha256').update(load(file)).digest('hex')).toBe(hash);
});

test.each(FROZEN)('the packed text of %s still gives the same records', (file) => {
	const { alphabets, concepts, text, records } = JSON.parse(load(file).toString()) as Fixture;
	expect(records.length).toBeGreaterThan(30);
	expect(unpacked(text, alphabets, concepts)).toEqual(records);
});
