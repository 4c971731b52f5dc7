import type { Database } from './database';
import { completion, result } from './requests';

/** What a learner wrote to a question that nobody scores, and which criteria they found in it. */
export interface KeptText {
	readonly text: string;
	/** Places of the ticked criteria. */
	readonly ticked: readonly number[];
	/** Milliseconds since 1970. */
	readonly at: number;
}

/** Free text, by question and its revision. A store of its own: no log, export or receipt holds any. */
export interface TextStore {
	/** Null where nothing was kept, and where it cannot be read. Never rejects. */
	read(number: number, revision: number): Promise<KeptText | null>;
	/** Whether it is durable now: false where the store is full or refuses. Never rejects. */
	write(number: number, revision: number, kept: KeptText): Promise<boolean>;
}

function isKeptText(value: unknown): value is KeptText {
	if (typeof value !== 'object' || value === null) return false;
	const { text, ticked, at } = value as Partial<Record<keyof KeptText, unknown>>;
	return (
		typeof text === 'string' &&
		Array.isArray(ticked) &&
		ticked.every(Number.isSafeInteger) &&
		Number.isSafeInteger(at)
	);
}

export const textKey = (number: number, revision: number) => `${number}.${revision}`;

/** Texts in IndexedDB. */
export function openTexts(database: Database): TextStore {
	async function load(key: string): Promise<KeptText | null> {
		const tx = await database.begin(['texts'], 'readonly');
		const value = await result<unknown>(tx.objectStore('texts').get(key));
		return isKeptText(value) ? value : null;
	}

	async function save(key: string, { text, ticked, at }: KeptText): Promise<boolean> {
		const tx = await database.begin(['texts'], 'readwrite');
		const done = completion(tx);
		await result(tx.objectStore('texts').put({ text, ticked: [...ticked], at }, key));
		await done;
		return true;
	}

	return {
		read: (number, revision) => load(textKey(number, revision)).catch(() => null),
		write: (number, revision, kept) => save(textKey(number, revision), kept).catch(() => false)
	};
}
