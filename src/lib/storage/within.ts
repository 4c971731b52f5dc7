/** The promise's result, or a `TimeoutError` after `limit` milliseconds. */
export function within<T>(promise: Promise<T>, limit: number, message: () => string): Promise<T> {
	return new Promise((resolve, reject) => {
		const late = () => reject(new DOMException(message(), 'TimeoutError'));
		const timer = setTimeout(late, limit);
		promise.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}
