import type { LogRecord } from '$lib/mastery/record-schema';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from './database';
import { openIndexedLog } from './indexed-log';
import type { LogStore } from './log-store';
import { openMemoryLog } from './memory-log';
import { answerDraft, freshIndexedDB, LIMIT } from './test-storage';

/** Records of three devices, few enough that two drawn logs share some. */
const world: LogRecord[] = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'].flatMap((device) =>
	Array.from({ length: 5 }, (_, at) => ({
		...answerDraft(at + 1),
		kind: 'answer' as const,
		v: 1 as const,
		id: `${device}-${at + 1}`,
		attempt: 1
	}))
);
const some = fc.subarray(world);

const sorted = (records: readonly LogRecord[]) =>
	[...records].sort((a, b) => (a.id < b.id ? -1 : 1));

type Log = LogStore & { close?(): void };

describe.each<[string, () => Log]>([
	['in IndexedDB', () => openIndexedLog(openDatabase(LIMIT))],
	['in memory', openMemoryLog]
])('merging into a log %s', (_, open) => {
	beforeEach(() => vi.stubGlobal('BroadcastChannel', undefined));
	afterEach(() => vi.unstubAllGlobals());

	function fresh(): Log {
		freshIndexedDB();
		return open();
	}

	async function after(...merged: readonly (readonly LogRecord[])[]) {
		const log = fresh();
		for (const records of merged) await log.merge(records);
		return sorted(await log.all());
	}

	test('gives the union, in whichever order and however often it is done', async () => {
		await fc.assert(
			fc.asyncProperty(some, some, async (a, b) => {
				const union = sorted(world.filter((record) => a.includes(record) || b.includes(record)));
				expect(await after(a, b)).toEqual(union);
				expect(await after(b, a, b, a)).toEqual(union);
			}),
			{ seed: 41, numRuns: 30 }
		);
	});

	test('adds what was absent and nothing else, and taking that out gives the state before', async () => {
		await fc.assert(
			fc.asyncProperty(some, some, async (a, b) => {
				const log = fresh();
				await log.merge(a);
				const before = await log.all();
				const added = await log.merge(b);
				const absent = b.filter((record) => !a.includes(record)).map(({ id }) => id);
				expect([...added].sort()).toEqual(absent.sort());
				await log.remove(added);
				expect(sorted(await log.all())).toEqual(sorted(before));
			}),
			{ seed: 42, numRuns: 30 }
		);
	});
});
