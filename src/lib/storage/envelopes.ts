import type { Database } from './database';
import { completion, result } from './requests';

/** Places kept per key, such as where a flow stands. Disposable: no answer is in them. */
export interface EnvelopeStore {
	/** What was written under the key, unchecked; undefined where nothing was. */
	read(key: string): Promise<unknown>;
	write(key: string, value: unknown): Promise<void>;
	remove(key: string): Promise<void>;
}

/** Envelopes in IndexedDB. */
export function openEnvelopes(database: Database): EnvelopeStore {
	async function change(work: 'put' | 'delete', key: string, value?: unknown): Promise<void> {
		const tx = await database.begin(['envelopes'], 'readwrite');
		const done = completion(tx);
		const store = tx.objectStore('envelopes');
		await (work === 'put' ? result(store.put(value, key)) : result(store.delete(key)));
		await done;
	}

	return {
		async read(key) {
			const tx = await database.begin(['envelopes'], 'readonly');
			return result<unknown>(tx.objectStore('envelopes').get(key));
		},
		write: (key, value) => change('put', key, value),
		remove: (key) => change('delete', key)
	};
}
