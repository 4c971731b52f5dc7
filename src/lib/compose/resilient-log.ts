import type { LogRecord } from '$lib/mastery/record-schema';
import type { LogStore, RecordDraft } from '$lib/storage/log-store';
import { openMemoryLog } from '$lib/storage/memory-log';

/**
 * A log that never refuses an answer: what cannot be written waits in memory, is told to `onFailure`,
 * and is written with the next append that succeeds.
 */
export function resilientLog(open: () => LogStore, onFailure: () => void): LogStore {
	let waiting: readonly RecordDraft[] = [];
	let memory = openMemoryLog();

	return {
		async append(drafts) {
			try {
				const written = await open().append([...waiting, ...drafts]);
				waiting = [];
				memory = openMemoryLog();
				return written.slice(-drafts.length);
			} catch (error) {
				if (error instanceof TypeError) throw error;
				waiting = [...waiting, ...drafts];
				onFailure();
				return memory.append(drafts);
			}
		},
		async all() {
			const kept: readonly LogRecord[] = await open()
				.all()
				.catch(() => []);
			return [...kept, ...(await memory.all())];
		},
		damaged: () => open().damaged(),
		onChange: (listener) => open().onChange(listener)
	};
}
