import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from './database';
import { openIndexedLog } from './indexed-log';
import { DATABASE_NAME } from './names';
import { openEnvelopes } from './envelopes';
import { openTexts } from './texts';
import { peek } from './peek';
import { answerDraft, connectionOf, freshIndexedDB, get, LIMIT } from './test-storage';

const records = JSON.parse(
	readFileSync(new URL('fixtures/records-v1.json', import.meta.url), 'utf8')
) as { id: string }[];
const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);

/** A database as version 1 was published, with answers in it. Frozen: a later version adds another. */
async function publishedV1(): Promise<void> {
	const db = await openDB(DATABASE_NAME, 1, {
		upgrade(fresh) {
			fresh.createObjectStore('log', { keyPath: 'id' }).createIndex('question', ['kind', 'number']);
			fresh.createObjectStore('meta');
			fresh.createObjectStore('envelopes');
		}
	});
	for (const record of records) await db.put('log', record);
	await db.put('meta', 'kept', 'a');
	await db.put('envelopes', { page: 2 }, 'quiz');
	db.close();
}

beforeEach(async () => {
	freshIndexedDB();
	await publishedV1();
});

test('from version 1 every answer, place and note of the database is there after it', async () => {
	const database = openDatabase(LIMIT);
	const connection = await connectionOf(database);
	expect(connection.version).toBe(2);
	expect([...connection.objectStoreNames]).toEqual(['envelopes', 'log', 'meta', 'texts']);
	expect([...(await openIndexedLog(database).all())].sort(byId)).toEqual([...records].sort(byId));
	expect(await openEnvelopes(database).read('quiz')).toEqual({ page: 2 });
	expect(await get(database, 'meta', 'a')).toBe('kept');
});

test('from version 1 the log goes on, and texts can be kept', async () => {
	const database = openDatabase(LIMIT);
	const log = openIndexedLog(database);
	await log.append([answerDraft(1)]);
	expect(await log.all()).toHaveLength(records.length + 1);
	const texts = openTexts(database);
	expect(await texts.write(7, 1, { text: 'Mine.', ticked: [], at: 1 })).toBe(true);
	expect(await texts.read(7, 1)).toMatchObject({ text: 'Mine.' });
});

test('a page that only shows reads version 1 as it is, and leaves the upgrade to who writes', async () => {
	expect(await peek(['quiz'])).toEqual({
		usable: true,
		records: records.length,
		values: [{ page: 2 }]
	});
	expect((await indexedDB.databases())[0]?.version).toBe(1);
});

test('a tab that still holds version 1 open and lets go does not stand in the way', async () => {
	const old = await openDB(DATABASE_NAME, 1, { blocking: () => old.close() });
	const database = openDatabase(LIMIT);
	expect((await connectionOf(database)).version).toBe(2);
});

test('a tab that does not let go is named, and version 1 stays whole', async () => {
	const old = await openDB(DATABASE_NAME, 1);
	await expect(openDatabase(50).begin(['texts'], 'readonly')).rejects.toThrow('Another tab');
	expect(await old.count('log')).toBe(records.length);
	old.close();
});
