import { forceCloseDatabase, IDBOpenDBRequest, IDBVersionChangeEvent } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from './database';
import { DATABASE_NAME, DATABASE_VERSION } from './names';
import { connectionOf, freshIndexedDB, get, holdOpen, LIMIT, put } from './test-storage';
import { completion } from './requests';

beforeEach(freshIndexedDB);
afterEach(() => vi.unstubAllGlobals());

test('has the stores of version 2', async () => {
	const connection = await connectionOf(openDatabase(LIMIT));
	expect([connection.name, connection.version]).toEqual(['two-lenses', 2]);
	expect([...connection.objectStoreNames]).toEqual(['envelopes', 'log', 'meta', 'texts']);
});

test('writes with strict durability', async () => {
	const tx = await openDatabase(LIMIT).begin(['log'], 'readwrite');
	expect(tx.durability).toBe('strict');
	await completion(tx);
});

test('opens one connection for uses that come at once', async () => {
	const open = vi.spyOn(indexedDB, 'open');
	const database = openDatabase(LIMIT);
	await Promise.all([get(database, 'meta', 'a'), get(database, 'meta', 'b')]);
	expect(open).toHaveBeenCalledTimes(1);
});

test('lets another tab upgrade, and says so at the next use', async () => {
	const database = openDatabase(LIMIT);
	await connectionOf(database);
	const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
	expect(newer.version).toBe(DATABASE_VERSION + 1);
	await expect(database.begin(['meta'], 'readonly')).rejects.toThrow(
		expect.objectContaining({ name: 'VersionError' })
	);
});

test('opens again after the browser ended the connection', async () => {
	const database = openDatabase(LIMIT);
	await put(database, 'meta', 1, 'kept');
	const ended = await connectionOf(database);
	const used = vi.spyOn(ended, 'transaction');
	forceCloseDatabase(ended as never);
	await new Promise((resolve) => ended.addEventListener('close', resolve));
	expect(await get(database, 'meta', 'kept')).toBe(1);
	expect(used).not.toHaveBeenCalled();
});

test('opens again when the connection turns out closed', async () => {
	const database = openDatabase(LIMIT);
	await put(database, 'meta', 1, 'kept');
	(await connectionOf(database)).close();
	expect(await get(database, 'meta', 'kept')).toBe(1);
});

test('opens again after it was closed', async () => {
	const database = openDatabase(LIMIT);
	await put(database, 'meta', 1, 'kept');
	database.close();
	expect(await get(database, 'meta', 'kept')).toBe(1);
});

test('gives up an opening that takes too long, and opens at a later use', async () => {
	const release = await holdOpen(DATABASE_NAME);
	const database = openDatabase(LIMIT);
	await expect(database.begin(['meta'], 'readonly')).rejects.toThrow('took too long');
	release();
	expect(await get(database, 'meta', 'a')).toBeUndefined();
});

test('a connection that comes after it was given up does not stand in the way of others', async () => {
	const release = await holdOpen(DATABASE_NAME);
	await expect(openDatabase(LIMIT).begin(['meta'], 'readonly')).rejects.toThrow();
	release();
	const later = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
	expect(later.version).toBe(DATABASE_VERSION + 1);
});

test('names the other tab when that is what it waited for', async () => {
	const request = new IDBOpenDBRequest();
	vi.spyOn(indexedDB, 'open').mockReturnValue(request);
	const waiting = openDatabase(LIMIT).begin(['meta'], 'readonly');
	await Promise.resolve();
	request.dispatchEvent(new IDBVersionChangeEvent('blocked', { oldVersion: 1, newVersion: 2 }));
	await expect(waiting).rejects.toThrow('Another tab');
});

test.each([
	['is missing', undefined],
	['throws at the first touch', null]
])('rejects where IndexedDB %s', async (_, value) => {
	vi.stubGlobal('indexedDB', value);
	await expect(openDatabase(LIMIT).begin(['meta'], 'readonly')).rejects.toThrow();
});
