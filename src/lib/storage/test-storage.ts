import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Database, StoreName } from './database';
import type { RecordDraft } from './log-store';
import { completion, result } from './requests';

/** For tests: time enough for a database in memory, and short enough to wait for. */
export const LIMIT = 1000;

/** An empty browser storage for the next test. */
export function freshIndexedDB(): void {
	vi.stubGlobal('indexedDB', new IDBFactory());
}

type AnswerDraft = Extract<RecordDraft, { kind: 'answer' }>;

export function answerDraft(number: number, draft: Partial<AnswerDraft> = {}): AnswerDraft {
	return {
		kind: 'answer',
		at: 1767225600000,
		number,
		revision: 1,
		response: ['a'],
		right: true,
		hint: false,
		confidence: null,
		place: 'quiz',
		sitting: 's1',
		seed: 7,
		course: 'c1',
		...draft
	};
}

/** The browser's own connection, behind the promises. */
export async function connectionOf(database: Database): Promise<IDBDatabase> {
	const tx = await database.begin(['meta'], 'readonly');
	return tx.db;
}

export async function put(
	database: Database,
	store: StoreName,
	value: unknown,
	key?: string
): Promise<void> {
	const tx = await database.begin([store], 'readwrite');
	await Promise.all([result(tx.objectStore(store).put(value, key)), completion(tx)]);
}

export async function get(database: Database, store: StoreName, key: string): Promise<unknown> {
	const tx = await database.begin([store], 'readonly');
	return result<unknown>(tx.objectStore(store).get(key));
}

/** The next opening waits until the returned function is called: another tab does not let go. */
export async function holdOpen(name: string): Promise<() => void> {
	const holder = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open(name, 1);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	indexedDB.deleteDatabase(name);
	return () => holder.close();
}
