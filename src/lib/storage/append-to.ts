import type { LogRecord } from '$lib/mastery/record-schema';
import { completeDraft } from './complete-draft';
import type { Database } from './database';
import type { RecordDraft } from './log-store';
import { randomDevice } from './random-device';
import { completion, result } from './requests';

interface Counter {
	device: string;
	next: number;
}

const newCounter = (): Counter => ({ device: randomDevice(), next: 1 });

async function readCounter(tx: IDBTransaction): Promise<Counter> {
	const meta = tx.objectStore('meta');
	const [device, next] = await Promise.all([
		result<unknown>(meta.get('device')),
		result<unknown>(meta.get('next'))
	]);
	const sound =
		/^[a-z0-9]{8,16}$/.test(String(device)) && Number.isSafeInteger(next) && Number(next) >= 1;
	return sound ? { device: String(device), next: Number(next) } : newCounter();
}

async function write(
	tx: IDBTransaction,
	drafts: readonly RecordDraft[]
): Promise<readonly LogRecord[]> {
	const log = tx.objectStore('log');
	const meta = tx.objectStore('meta');
	const records: LogRecord[] = [];
	let counter = await readCounter(tx);
	for (const draft of drafts) {
		// A restored profile may hold a counter that is behind its log: go on as another device.
		if (await result(log.getKey(`${counter.device}-${counter.next}`))) counter = newCounter();
		const before =
			draft.kind === 'answer'
				? await result(log.index('question').count(['answer', draft.number]))
				: 0;
		const record = completeDraft(draft, `${counter.device}-${counter.next++}`, before + 1);
		await result(log.add(record));
		records.push(record);
	}
	await Promise.all([
		result(meta.put(counter.device, 'device')),
		result(meta.put(counter.next, 'next'))
	]);
	return records;
}

function abort(tx: IDBTransaction): void {
	try {
		tx.abort();
	} catch {
		// A failed request has already aborted it.
	}
}

/** Runs `write` in one transaction: all of it or nothing, and durable once this resolves. */
export async function atomically<T>(
	database: Database,
	write: (tx: IDBTransaction) => Promise<T>
): Promise<T> {
	const tx = await database.begin(['log', 'meta'], 'readwrite');
	const done = completion(tx);
	const written = await write(tx).catch((error: unknown) => {
		abort(tx);
		throw tx.error ?? error;
	});
	await done;
	return written;
}

/** Writes all of the drafts or none; resolves once they are durable. `tell` is called when something was written. */
export async function appendTo(
	database: Database,
	drafts: readonly RecordDraft[],
	tell: () => void
): Promise<readonly LogRecord[]> {
	if (drafts.length === 0) return [];
	const records = await atomically(database, (tx) => write(tx, drafts));
	tell();
	return records;
}
