import { lazyWrites } from '$lib/storage/lazy-writes';
import { openStorage } from '$lib/storage/open-storage';
import type { LogStore } from '$lib/storage/log-store';
import type { OpenedStorage } from '$lib/storage/open-storage';
import { learner } from './learner.svelte';

type Listener = (works: boolean) => void;

const listeners = new Set<Listener>();
let opened: Promise<OpenedStorage> | undefined;

/** The learner's storage, once what a host kept has joined it. Never rejects: where nothing can be saved, memory serves. */
export async function storage(): Promise<OpenedStorage> {
	const found = await ownStorage();
	await (
		await learner.opening
	)?.restored;
	return found;
}

/** The same, opened once, as it lies on the device. */
export function ownStorage(): Promise<OpenedStorage> {
	opened ??= Promise.resolve(learner.opening)
		.then(() => openStorage())
		.then((found) => {
			learner.inMemory = found.state === 'memory';
			const tell = (works: boolean) => {
				learner.inMemory = !works;
				listeners.forEach((listener) => listener(works));
			};
			return { ...found, log: withWriting(found.log, tell) };
		});
	return opened;
}

/** What writes: loaded with the first choice, so that it is there for the first answer. */
export const loadWriter = () =>
	Promise.all([import('./resilient-log'), import('./saving.svelte'), import('./record-answer')]);

/** A log that loads with the first write what makes it resilient, and the saving flow. */
function withWriting(log: LogStore, tell: Listener): LogStore {
	let writing: Promise<LogStore> | null = null;
	const load = async () => {
		const [{ resilientLog }, { startSaving }] = await loadWriter();
		learner.flow ??= startSaving();
		return resilientLog(log, { failed: () => tell(false), recovered: () => tell(true) });
	};
	return {
		...log,
		...lazyWrites(() => (writing ??= load())),
		all: async () => (writing ? (await writing).all() : log.all().catch(() => []))
	};
}

/** Calls back when an answer could not be written, and once what waited is written. Returns how to stop. */
export function onWriting(listener: Listener): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}
