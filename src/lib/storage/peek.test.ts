import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from './database';
import { openEnvelopes } from './envelopes';
import { openIndexedLog } from './indexed-log';
import { DATABASE_NAME, DATABASE_VERSION } from './names';
import { peek } from './peek';
import { result } from './requests';
import { answerDraft, freshIndexedDB, LIMIT } from './test-storage';

beforeEach(freshIndexedDB);

test('counts the log and reads envelopes', async () => {
	const database = openDatabase(LIMIT);
	await openIndexedLog(database).append([answerDraft(1), answerDraft(2)]);
	await openEnvelopes(database).write('place', { lesson: 'x' });
	expect(await peek(['place', 'none'])).toEqual({
		usable: true,
		records: 2,
		values: [{ lesson: 'x' }, undefined]
	});
});

test('makes no database where there is none', async () => {
	expect(await peek(['place'])).toEqual({ usable: true, records: 0, values: [] });
	expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DATABASE_NAME);
});

test('says that nothing can be saved where the database is of a later version', async () => {
	const later = indexedDB.open(DATABASE_NAME, DATABASE_VERSION + 1);
	later.onupgradeneeded = () => {
		later.result.createObjectStore('log');
		later.result.createObjectStore('envelopes');
	};
	(await result(later)).close();
	expect(await peek(['place'])).toEqual({ usable: false, records: 0, values: [] });
});

test('leaves the way free for the one who writes', async () => {
	await peek([]);
	const log = openIndexedLog(openDatabase(LIMIT));
	await log.append([answerDraft(1)]);
	expect(await log.all()).toHaveLength(1);
});

test.each([
	[
		'naming IndexedDB throws',
		{
			get: () => {
				throw new DOMException('no', 'SecurityError');
			}
		}
	],
	[
		'opening throws',
		{
			value: {
				open: () => {
					throw new Error('no');
				}
			}
		}
	],
	['there is no IndexedDB', { value: undefined }]
])('says that nothing can be saved where %s', async (_why, property) => {
	const before = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB') as PropertyDescriptor;
	Object.defineProperty(globalThis, 'indexedDB', { configurable: true, ...property });
	try {
		expect(await peek(['place'])).toEqual({ usable: false, records: 0, values: [] });
	} finally {
		Object.defineProperty(globalThis, 'indexedDB', before);
	}
});

test('gives up where the browser never answers', async () => {
	vi.useFakeTimers();
	vi.stubGlobal('indexedDB', { open: () => ({}) });
	const waiting = peek([]);
	await vi.advanceTimersByTimeAsync(10_000);
	expect((await waiting).usable).toBe(false);
	vi.useRealTimers();
	vi.unstubAllGlobals();
});
