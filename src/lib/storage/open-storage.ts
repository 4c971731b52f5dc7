import { openDatabase } from './database';
import { probeStorage, type Durability } from './durability';
import { openEnvelopes, type EnvelopeStore } from './envelopes';
import { openIndexedLog } from './indexed-log';
import type { LogStore } from './log-store';
import { browserStorage, type StorageEnvironment } from './storage-environment';
import type { TextStore } from './texts';

export interface OpenedStorage {
	readonly log: LogStore;
	readonly envelopes: EnvelopeStore;
	/** Free text in a store of its own, opened when it is first asked for. */
	texts(): Promise<TextStore>;
	readonly state: Durability;
}

/** The best storage that this browser gives. Never rejects: where nothing can be saved, memory serves. */
export async function openStorage(
	environment: StorageEnvironment = browserStorage
): Promise<OpenedStorage> {
	const database = openDatabase(environment.limit);
	const state = await probeStorage(database, environment);
	if (state === 'memory') {
		database.close();
		return (await import('./memory-storage')).openMemoryStorage();
	}
	return {
		log: openIndexedLog(database),
		envelopes: openEnvelopes(database),
		texts: async () => (await import('./texts')).openTexts(database),
		state
	};
}
