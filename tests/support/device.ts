import type { Frame, Page as Tab } from '@playwright/test';
import type { AnswerRecord, LogRecord } from '$lib/mastery/record-schema';

/** A page in a tab, or in a frame. */
type Page = Tab | Frame;

type Store = 'log' | 'envelopes' | 'meta';

interface Entry {
	readonly key: string;
	readonly value: unknown;
}

/** What the device holds in a store, read past the site's own code. */
async function entries(page: Page, store: Store): Promise<Entry[]> {
	return page.evaluate(async (name) => {
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const exists = (await indexedDB.databases()).some((found) => found.name === 'two-lenses');
		if (!exists) return [];
		const database = await done(indexedDB.open('two-lenses'));
		const objects = database.transaction(name, 'readonly').objectStore(name);
		const [keys, values] = await Promise.all([
			done(objects.getAllKeys()),
			done(objects.getAll() as IDBRequest<unknown[]>)
		]);
		database.close();
		return keys.map((key, at) => ({ key: String(key), value: values[at] }));
	}, store);
}

/** The log as it lies on the device. */
export async function log(page: Page): Promise<LogRecord[]> {
	return (await entries(page, 'log')).map(({ value }) => value as LogRecord);
}

export async function answers(page: Page): Promise<AnswerRecord[]> {
	return (await log(page)).filter((record) => record.kind === 'answer');
}

interface Envelope {
	readonly version: number;
	readonly content: string;
	readonly value: Readonly<Record<string, unknown>>;
}

/** The kept place under this key, such as "sitting/root-causes". */
export async function envelope(page: Page, key: string): Promise<Envelope | undefined> {
	const found = (await entries(page, 'envelopes')).find((entry) => entry.key === key);
	return found?.value as Envelope | undefined;
}

/** Puts a value under a key, past the site's own code. */
export async function put(page: Page, store: 'envelopes', key: string, value: unknown) {
	await page.evaluate(
		([name, at, kept]) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('two-lenses');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const work = opening.result.transaction(name, 'readwrite');
					work.objectStore(name).put(kept, at);
					work.oncomplete = () => {
						opening.result.close();
						resolve();
					};
					work.onabort = () => reject(work.error);
				};
			}),
		[store, key, value] as const
	);
}

/** Empties a store, past the site's own code. */
export async function empty(page: Page, store: Store) {
	await page.evaluate(
		(name) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('two-lenses');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const work = opening.result.transaction(name, 'readwrite');
					work.objectStore(name).clear();
					work.oncomplete = () => {
						opening.result.close();
						resolve();
					};
					work.onabort = () => reject(work.error);
				};
			}),
		store
	);
}
