import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { within } from './within';

export const DATABASE_NAME = 'two-lenses';
export const DATABASE_VERSION = 1;

/** What is read back is `unknown`: it passes its guard first. */
export interface Stores extends DBSchema {
	log: { key: string; value: unknown; indexes: { question: [string, number] } };
	meta: { key: string; value: unknown };
	envelopes: { key: string; value: unknown };
}

const BLOCKED = 'Another tab holds an older version of the saved answers: close it and try again.';

export type StoreName = 'log' | 'meta' | 'envelopes';

export interface Database {
	/**
	 * Starts a transaction, opening the database where needed. Writes are flushed to disk before
	 * they complete. Rejects when the browser refuses, or is silent for longer than the limit.
	 */
	begin<Mode extends 'readonly' | 'readwrite'>(
		stores: StoreName[],
		mode: Mode
	): Promise<IDBPTransaction<Stores, StoreName[], Mode>>;
	/** Closes the connection; the next use opens it again. */
	close(): void;
}

function upgrade(db: IDBPDatabase<Stores>): void {
	db.createObjectStore('log', { keyPath: 'id' }).createIndex('question', ['kind', 'number']);
	db.createObjectStore('meta');
	db.createObjectStore('envelopes');
}

function closeLate(opening: Promise<IDBPDatabase<Stores>>): void {
	opening.then(
		(db) => db.close(),
		() => undefined
	);
}

/** The course's database. `limit` is in milliseconds: how long opening it may take. */
export function openDatabase(limit: number): Database {
	let connection: Promise<IDBPDatabase<Stores>> | null = null;

	function close(): void {
		if (connection) closeLate(connection);
		connection = null;
	}

	function connect(): Promise<IDBPDatabase<Stores>> {
		if (connection) return connection;
		let message = 'Opening the saved answers took too long.';
		const closeThis = () => {
			if (connection === attempt) close();
		};
		// Inside a promise, since merely naming `indexedDB` throws where storage is forbidden.
		const opening = Promise.resolve().then(() =>
			openDB<Stores>(DATABASE_NAME, DATABASE_VERSION, {
				upgrade,
				blocked: () => (message = BLOCKED),
				blocking: closeThis,
				terminated: closeThis
			})
		);
		const attempt = within(opening, limit, () => message).catch((error: unknown) => {
			closeThis();
			closeLate(opening);
			throw error;
		});
		connection = attempt;
		return attempt;
	}

	async function begin<Mode extends 'readonly' | 'readwrite'>(stores: StoreName[], mode: Mode) {
		const options = { durability: 'strict' } as const;
		const db = await connect();
		try {
			return db.transaction(stores, mode, options);
		} catch (error) {
			if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
			// The connection was closed under us: by another tab's upgrade, or silently, as WebKit does.
			close();
			return (await connect()).transaction(stores, mode, options);
		}
	}

	return { begin, close };
}
