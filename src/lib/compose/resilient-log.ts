import type { LogRecord } from '$lib/mastery/record-schema';
import type { LogStore, RecordDraft } from '$lib/storage/log-store';
import { openMemoryLog } from '$lib/storage/memory-log';

interface Listener {
	/** Something waits in memory. */
	failed(): void;
	/** What waited is written. */
	recovered(): void;
}

/**
 * A log that never refuses an answer: what cannot be written, or merged, waits in memory and is written with
 * the next append that succeeds. What is no valid record is still refused (TypeError).
 */
export function resilientLog(store: LogStore, listener: Listener): LogStore {
	let waiting: readonly RecordDraft[] = [];
	let merging: readonly LogRecord[] = [];
	let memory = openMemoryLog();
	let last: Promise<unknown> = Promise.resolve();

	/** One after the other, so that what waits is written once. */
	function inTurn<T>(work: () => Promise<T>): Promise<T> {
		const next = last.then(work);
		last = next.catch(() => undefined);
		return next;
	}

	const stored = (): Promise<readonly LogRecord[]> => store.all().catch(() => []);

	async function append(drafts: readonly RecordDraft[]): Promise<readonly LogRecord[]> {
		try {
			if (merging.length > 0) await store.merge(merging);
			const written = await store.append([...waiting, ...drafts]);
			const hadWaited = waiting.length;
			if (hadWaited + merging.length > 0) {
				[waiting, merging] = [[], []];
				memory = openMemoryLog();
				listener.recovered();
			}
			return written.slice(hadWaited);
		} catch (error) {
			if (error instanceof TypeError) throw error;
			waiting = [...waiting, ...drafts];
			const kept = await memory.append(drafts);
			listener.failed();
			return kept;
		}
	}

	async function merge(records: readonly LogRecord[]): Promise<readonly string[]> {
		try {
			return await store.merge(records);
		} catch (error) {
			if (error instanceof TypeError) throw error;
			const held = new Set((await stored()).map(({ id }) => id));
			const fresh = records.filter(({ id }) => !held.has(id));
			const added = await memory.merge(fresh);
			merging = [...merging, ...fresh];
			listener.failed();
			return added;
		}
	}

	async function remove(ids: readonly string[]): Promise<void> {
		const gone = new Set(ids);
		const inMemory = new Set(merging.map(({ id }) => id));
		await store.remove(ids).catch((error: unknown) => {
			if (!ids.every((id) => inMemory.has(id))) throw error;
		});
		merging = merging.filter(({ id }) => !gone.has(id));
		await memory.remove(ids);
	}

	return {
		append: (drafts) => inTurn(() => append(drafts)),
		merge: (records) => inTurn(() => merge(records)),
		remove: (ids) => inTurn(() => remove(ids)),
		/** Each id once: what waits may stand in the store by now, brought by another tab. */
		async all() {
			const records = [...(await memory.all()), ...(await stored())];
			return [...new Map(records.map((record) => [record.id, record])).values()];
		},
		damaged: () => store.damaged(),
		onChange: (tell) => store.onChange(tell)
	};
}
