import type { Database } from './database';
import { randomDevice } from './random-device';
import { completion, result } from './requests';
import { browserStorage, type StorageEnvironment } from './storage-environment';
import { within } from './within';

/**
 * How long answers last: kept until the learner deletes them; until the browser needs the space;
 * as long as the page.
 */
export type Durability = 'durable' | 'evictable' | 'memory';

/** Writes a key of its own, so that two tabs that probe at once do not mislead each other. */
async function writesAndReads(database: Database): Promise<boolean> {
	const key = `probe-${randomDevice()}`;
	const writing = await database.begin(['meta'], 'readwrite');
	await Promise.all([result(writing.objectStore('meta').put(key, key)), completion(writing)]);
	const reading = await database.begin(['meta'], 'readwrite');
	const meta = reading.objectStore('meta');
	const [found] = await Promise.all([
		result<unknown>(meta.get(key)),
		result(meta.delete(key)),
		completion(reading)
	]);
	return found === key;
}

async function isPersisted({ manager }: StorageEnvironment): Promise<boolean> {
	return (await manager()?.persisted?.()) === true;
}

/** Finds out by doing. Never rejects, and answers within about twice the limit. */
export async function probeStorage(
	database: Database,
	environment: StorageEnvironment = browserStorage
): Promise<Durability> {
	const { limit } = environment;
	const works = within(writesAndReads(database), limit, () => 'Storage does not answer.');
	if (!(await works.catch(() => false))) return 'memory';
	const persisted = within(isPersisted(environment), limit, () => 'Storage does not say.');
	return (await persisted.catch(() => false)) ? 'durable' : 'evictable';
}
