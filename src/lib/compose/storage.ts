import { openStorage } from '$lib/storage/open-storage';
import type { OpenedStorage } from '$lib/storage/open-storage';
import { resilientLog } from './resilient-log';

const failures = new Set<() => void>();
let opened: Promise<OpenedStorage> | undefined;

/** The learner's storage, opened once. Never rejects: where nothing can be saved, memory serves. */
export function storage(): Promise<OpenedStorage> {
	opened ??= openStorage().then((found) => ({
		...found,
		log: resilientLog(
			() => found.log,
			() => failures.forEach((tell) => tell())
		)
	}));
	return opened;
}

/** Calls back when an answer could not be written. Returns how to stop. */
export function onWriteFailure(listener: () => void): () => void {
	failures.add(listener);
	return () => failures.delete(listener);
}
