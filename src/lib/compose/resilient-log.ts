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
 * A log that never refuses an answer: what cannot be written waits in memory and is written with the next
 * append that succeeds. A draft that makes no valid record is still refused (TypeError).
 */
export function resilientLog(store: LogStore, listener: Listener): LogStore {
	let waiting: readonly RecordDraft[] = [];
	let memory = openMemoryLog();
	let last: Promise<unknown> = Promise.resolve();

	async function append(drafts: readonly RecordDraft[]): Promise<readonly LogRecord[]> {
		try {
			const written = await store.append([...waiting, ...drafts]);
			const hadWaited = waiting.length;
			if (hadWaited > 0) {
				waiting = [];
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

	return {
		/** One after the other, so that what waits is written once. */
		append(drafts) {
			const next = last.then(() => append(drafts));
			last = next.catch(() => undefined);
			return next;
		},
		async all() {
			const kept: readonly LogRecord[] = await store.all().catch(() => []);
			return [...kept, ...(await memory.all())];
		},
		damaged: () => store.damaged(),
		onChange: (tell) => store.onChange(tell)
	};
}
