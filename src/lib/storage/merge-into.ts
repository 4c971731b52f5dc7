import type { LogRecord } from '$lib/mastery/record-schema';
import { atomically } from './append-to';
import type { Database } from './database';
import { isLogRecord } from './record-guard';
import { result } from './requests';

/** Whether an id is of this device, at or after the next number that it would give. */
function isAhead(id: string, device: unknown, next: unknown): boolean {
	const [of, sequence] = id.split('-');
	return of === device && Number(sequence) >= Number(next);
}

async function write(tx: IDBTransaction, records: readonly LogRecord[]): Promise<string[]> {
	const log = tx.objectStore('log');
	const meta = tx.objectStore('meta');
	const [keys, device, next] = await Promise.all([
		result(log.getAllKeys()),
		result<unknown>(meta.get('device')),
		result<unknown>(meta.get('next'))
	]);
	const held = new Set<unknown>(keys);
	const fresh = records.filter(({ id }) => !held.has(id) && held.add(id));
	for (const record of fresh) log.add(record);
	// These numbers were given elsewhere under this device's name: the next append takes another name.
	if (fresh.some(({ id }) => isAhead(id, device, next))) meta.delete('device');
	return fresh.map(({ id }) => id);
}

/** The union by id of the log and the records; see `LogStore.merge`. `tell` is called when something was added. */
export async function mergeInto(
	database: Database,
	records: readonly LogRecord[],
	tell: () => void
): Promise<readonly string[]> {
	if (!records.every(isLogRecord)) throw new TypeError('The log takes valid records only.');
	const added = await atomically(database, (tx) => write(tx, records));
	if (added.length > 0) tell();
	return added;
}

/** Takes out what a merge added; see `LogStore.remove`. `tell` is called when it is done. */
export async function removeFrom(
	database: Database,
	ids: readonly string[],
	tell: () => void
): Promise<void> {
	if (ids.length === 0) return;
	await atomically(database, async (tx) => {
		for (const id of ids) tx.objectStore('log').delete(id);
	});
	tell();
}
