import { openDatabase } from './database';
import { probeStorage, type Durability } from './durability';
import { openEnvelopes, type EnvelopeStore } from './envelopes';
import { openIndexedLog } from './indexed-log';
import type { LogStore } from './log-store';
import { openMemoryEnvelopes } from './memory-envelopes';
import { openMemoryLog } from './memory-log';
import { browserStorage, type StorageEnvironment } from './storage-environment';

export interface OpenedStorage {
	readonly log: LogStore;
	readonly envelopes: EnvelopeStore;
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
		return { log: openMemoryLog(), envelopes: openMemoryEnvelopes(), state };
	}
	return { log: openIndexedLog(database), envelopes: openEnvelopes(database), state };
}
