import { database, DATABASE_VERSION } from './names';
import { result } from './requests';
import { within } from './within';

const BLOCKED = 'Another tab holds an older version of the saved answers: close it and try again.';

export type StoreName = 'log' | 'meta' | 'envelopes' | 'texts';

export interface Database {
	/**
	 * Starts a transaction, opening the database where needed. Writes are flushed to disk before
	 * they complete. Rejects when the browser refuses, or is silent for longer than the limit.
	 */
	begin(stores: StoreName[], mode: 'readonly' | 'readwrite'): Promise<IDBTransaction>;
	/** Closes the connection; the next use opens it again. */
	close(): void;
}

/** What each version added, from whichever a browser has; 0 is none. What was published stays as it is. */
function upgrade(db: IDBDatabase, from: number): void {
	if (from < 1) {
		db.createObjectStore('log', { keyPath: 'id' }).createIndex('question', ['kind', 'number']);
		db.createObjectStore('meta');
		db.createObjectStore('envelopes');
	}
	if (from < 2) db.createObjectStore('texts');
}

function closeLate(opening: Promise<IDBDatabase>): void {
	opening.then(
		(db) => db.close(),
		() => undefined
	);
}

interface Watcher {
	blocked(): void;
	/** Another tab upgrades, or the browser has ended the connection. */
	closed(): void;
}

function open({ blocked, closed }: Watcher): Promise<IDBDatabase> {
	const opening = indexedDB.open(database.name, DATABASE_VERSION);
	opening.onupgradeneeded = ({ oldVersion }) => upgrade(opening.result, oldVersion);
	opening.onblocked = blocked;
	return result(opening).then((db) => {
		db.onversionchange = closed;
		db.onclose = closed;
		return db;
	});
}

/** The course's database. `limit` is in milliseconds: how long opening it may take. */
export function openDatabase(limit: number): Database {
	let connection: Promise<IDBDatabase> | null = null;

	function close(): void {
		if (connection) closeLate(connection);
		connection = null;
	}

	function connect(): Promise<IDBDatabase> {
		if (connection) return connection;
		let message = 'Opening the saved answers took too long.';
		const closeThis = () => {
			if (connection === attempt) close();
		};
		// Inside a promise, since merely naming `indexedDB` throws where storage is forbidden.
		const opening = Promise.resolve().then(() =>
			open({ blocked: () => (message = BLOCKED), closed: closeThis })
		);
		const attempt = within(opening, limit, () => message).catch((error: unknown) => {
			closeThis();
			closeLate(opening);
			throw error;
		});
		connection = attempt;
		return attempt;
	}

	async function begin(stores: StoreName[], mode: IDBTransactionMode) {
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
