import { database, DATABASE_VERSION } from './names';

export interface Peeked {
	/** Whether a database can be had here at all; writing is not tried. */
	readonly usable: boolean;
	/** How many records the log holds. */
	readonly records: number;
	/** What is kept under each of the keys, unchecked; undefined where nothing is. */
	readonly values: readonly unknown[];
}

const NOTHING: Peeked = { usable: true, records: 0, values: [] };
const LIMIT = 3000;

/**
 * Reads a few envelopes and counts the log, without the machinery that writes: for pages that only show.
 * Makes no database where there is none. Never rejects.
 */
export function peek(keys: readonly string[]): Promise<Peeked> {
	return new Promise((resolve) => {
		const fail = () => resolve({ ...NOTHING, usable: false });
		setTimeout(fail, LIMIT);
		const read = (database: IDBDatabase) => {
			const tx = database.transaction(['log', 'envelopes']);
			const count = tx.objectStore('log').count();
			const reads = keys.map((key) => tx.objectStore('envelopes').get(key));
			tx.oncomplete = () => {
				database.close();
				resolve({
					usable: true,
					records: count.result,
					values: reads.map(({ result }) => result as unknown)
				});
			};
			tx.onabort = fail;
		};
		try {
			// Without a version: one that is still to be upgraded by who writes is read as it is.
			const opening = indexedDB.open(database.name);
			let absent = false;
			opening.onupgradeneeded = () => {
				absent = true;
				opening.transaction?.abort();
			};
			opening.onerror = (event) => {
				event.preventDefault();
				if (absent) resolve(NOTHING);
				else fail();
			};
			opening.onsuccess = () => {
				try {
					if (opening.result.version > DATABASE_VERSION) throw new DOMException('', 'VersionError');
					read(opening.result);
				} catch {
					opening.result.close();
					fail();
				}
			};
		} catch {
			fail();
		}
	});
}
