/** A request as a promise of its result. */
export function result<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

/** A promise that resolves once the transaction is complete, and rejects where it was aborted. */
export function completion(tx: IDBTransaction): Promise<void> {
	const done = new Promise<void>((resolve, reject) => {
		tx.oncomplete = () => resolve();
		tx.onabort = () =>
			reject(tx.error ?? new DOMException('The transaction was aborted.', 'AbortError'));
	});
	done.catch(() => undefined);
	return done;
}
