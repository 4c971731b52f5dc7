import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from './database';
import { DATABASE_NAME } from './names';
import { askToKeep } from './ask-to-keep';
import { probeStorage } from './durability';
import type { StorageEnvironment } from './storage-environment';
import { freshIndexedDB, holdOpen, LIMIT } from './test-storage';
import { result } from './requests';

type Manager = ReturnType<StorageEnvironment['manager']>;

beforeEach(freshIndexedDB);
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

const forbidden = (): never => {
	throw new DOMException('no', 'SecurityError');
};
const never = () => new Promise<never>(() => undefined);
const persisted = (answer: boolean): Manager => ({ persisted: async () => answer });

const probe = (manager: () => Manager = () => persisted(true)) =>
	probeStorage(openDatabase(LIMIT), { manager, limit: LIMIT });

test.each<[string, string, () => Manager]>([
	['durable', 'the browser promised to keep it', () => persisted(true)],
	['evictable', 'the browser did not promise', () => persisted(false)],
	['evictable', 'there is no storage manager', () => undefined],
	['evictable', 'the manager cannot say', () => ({})],
	['evictable', 'touching the manager throws', forbidden],
	['evictable', 'asking throws', () => ({ persisted: forbidden })],
	['evictable', 'asking rejects', () => ({ persisted: () => Promise.reject(new Error('no')) })],
	['evictable', 'the answer never comes', () => ({ persisted: never })]
])('is %s when %s', async (state, _, manager) => {
	expect(await probe(manager)).toBe(state);
});

test('leaves nothing behind', async () => {
	await probe();
	const tx = await openDatabase(LIMIT).begin(['meta'], 'readonly');
	expect(await result(tx.objectStore('meta').getAllKeys())).toEqual([]);
});

test('two tabs that probe at once find the same', async () => {
	expect(await Promise.all([probe(), probe(), probe()])).toEqual(Array(3).fill('durable'));
});

test.each<[string, () => unknown]>([
	['IndexedDB is missing', () => vi.stubGlobal('indexedDB', undefined)],
	[
		'touching IndexedDB throws',
		() => Object.defineProperty(globalThis, 'indexedDB', { get: forbidden, configurable: true })
	],
	['opening throws', () => vi.stubGlobal('indexedDB', { open: forbidden })],
	['opening never ends', () => holdOpen(DATABASE_NAME)],
	['writing throws', () => vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(forbidden)],
	[
		'what was written is not there',
		() => {
			const { get } = IDBObjectStore.prototype;
			vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore) {
				return get.call(this, 'another key');
			});
		}
	]
])('is memory when %s', async (_, damage) => {
	await damage();
	expect(await probe()).toBe('memory');
});

test.each<[boolean, string, () => Manager]>([
	[true, 'the browser agrees', () => ({ persist: async () => true })],
	[false, 'the browser declines', () => ({ persist: async () => false })],
	[false, 'there is no storage manager', () => undefined],
	[false, 'touching the manager throws', forbidden],
	[false, 'asking rejects', () => ({ persist: () => Promise.reject(new Error('no')) })]
])('asking to keep is %s when %s', async (kept, _, manager) => {
	expect(await askToKeep({ manager, limit: LIMIT })).toBe(kept);
});
