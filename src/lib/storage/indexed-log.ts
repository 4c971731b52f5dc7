import type { LogRecord } from '$lib/mastery/record-schema';
import type { Database } from './database';
import { lazyWrites } from './lazy-writes';
import { createListeners } from './listeners';
import type { LogStore } from './log-store';
import { LOG_CHANNEL } from './names';
import { isLogRecord } from './record-guard';
import { result } from './requests';
import { openTabChannel } from './tab-channel';

/** The log in IndexedDB. One transaction gives the ids and writes, so that tabs never collide. */
export function openIndexedLog(database: Database): LogStore & { close(): void } {
	const listeners = createListeners();
	const tabs = openTabChannel(LOG_CHANNEL, listeners.tell);
	let skipped = 0;

	function tell(): void {
		tabs.tell();
		listeners.tell();
	}

	async function all(): Promise<readonly LogRecord[]> {
		const tx = await database.begin(['log'], 'readonly');
		const values = await result<unknown[]>(tx.objectStore('log').getAll());
		const records = values.filter(isLogRecord);
		skipped = values.length - records.length;
		return records;
	}

	return {
		...lazyWrites(async () => (await import('./log-writer')).openLogWriter(database, tell)),
		all,
		damaged: () => skipped,
		onChange: listeners.add,
		close: tabs.close
	};
}
