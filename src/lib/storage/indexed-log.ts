import type { LogRecord } from '$lib/mastery/record-schema';
import type { IDBPTransaction } from 'idb';
import { completeDraft } from './complete-draft';
import { DATABASE_NAME, type Database, type StoreName, type Stores } from './database';
import { createListeners } from './listeners';
import type { LogStore, RecordDraft } from './log-store';
import { randomDevice } from './random-device';
import { isLogRecord } from './record-guard';
import { openTabChannel } from './tab-channel';

type Writing = IDBPTransaction<Stores, StoreName[], 'readwrite'>;

interface Counter {
	device: string;
	next: number;
}

const newCounter = (): Counter => ({ device: randomDevice(), next: 1 });

async function readCounter(tx: Writing): Promise<Counter> {
	const meta = tx.objectStore('meta');
	const [device, next] = await Promise.all([meta.get('device'), meta.get('next')]);
	const sound =
		/^[a-z0-9]{8,16}$/.test(String(device)) && Number.isSafeInteger(next) && Number(next) >= 1;
	return sound ? { device: String(device), next: Number(next) } : newCounter();
}

async function write(tx: Writing, drafts: readonly RecordDraft[]): Promise<readonly LogRecord[]> {
	const log = tx.objectStore('log');
	const meta = tx.objectStore('meta');
	const records: LogRecord[] = [];
	let counter = await readCounter(tx);
	for (const draft of drafts) {
		// A restored profile may hold a counter that is behind its log: go on as another device.
		if (await log.getKey(`${counter.device}-${counter.next}`)) counter = newCounter();
		const before =
			draft.kind === 'answer' ? await log.index('question').count(['answer', draft.number]) : 0;
		const record = completeDraft(draft, `${counter.device}-${counter.next++}`, before + 1);
		await log.add(record);
		records.push(record);
	}
	await Promise.all([meta.put(counter.device, 'device'), meta.put(counter.next, 'next')]);
	return records;
}

function abort(tx: Writing): void {
	try {
		tx.abort();
	} catch {
		// A failed request has already aborted it.
	}
}

/** The log in IndexedDB. One transaction gives the ids and writes, so that tabs never collide. */
export function openIndexedLog(database: Database): LogStore & { close(): void } {
	const listeners = createListeners();
	const tabs = openTabChannel(`${DATABASE_NAME}-log`, listeners.tell);
	let skipped = 0;

	async function append(drafts: readonly RecordDraft[]): Promise<readonly LogRecord[]> {
		if (drafts.length === 0) return [];
		const tx = await database.begin(['log', 'meta'], 'readwrite');
		const done = tx.done;
		done.catch(() => undefined);
		const records = await write(tx, drafts).catch((error: unknown) => {
			abort(tx);
			throw tx.error ?? error;
		});
		await done;
		tabs.tell();
		listeners.tell();
		return records;
	}

	async function all(): Promise<readonly LogRecord[]> {
		const tx = await database.begin(['log'], 'readonly');
		const values = await tx.objectStore('log').getAll();
		const records = values.filter(isLogRecord);
		skipped = values.length - records.length;
		return records;
	}

	return { append, all, damaged: () => skipped, onChange: listeners.add, close: tabs.close };
}
