import { openStorage } from '$lib/storage/open-storage';
import type { OpenedStorage } from '$lib/storage/open-storage';
import { learner } from './learner.svelte';
import { resilientLog } from './resilient-log';

type Listener = (works: boolean) => void;

const listeners = new Set<Listener>();
let opened: Promise<OpenedStorage> | undefined;

/** The learner's storage, opened once. Never rejects: where nothing can be saved, memory serves. */
export function storage(): Promise<OpenedStorage> {
	opened ??= openStorage().then((found) => {
		learner.inMemory = found.state === 'memory';
		const tell = (works: boolean) => {
			learner.inMemory = !works;
			listeners.forEach((listener) => listener(works));
		};
		const log = resilientLog(found.log, {
			failed: () => tell(false),
			recovered: () => tell(true)
		});
		return { ...found, log };
	});
	return opened;
}

/** Calls back when an answer could not be written, and once what waited is written. Returns how to stop. */
export function onWriting(listener: Listener): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}
