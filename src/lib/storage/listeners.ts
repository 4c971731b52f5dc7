export interface Listeners {
	add(listener: () => void): () => void;
	tell(): void;
}

/** A list of listeners. One that throws is reported as uncaught and stops nobody else. */
export function createListeners(): Listeners {
	const listeners = new Set<() => void>();

	function call(listener: () => void): void {
		try {
			listener();
		} catch (error) {
			queueMicrotask(() => {
				throw error;
			});
		}
	}

	return {
		add(listener) {
			const own = () => listener();
			listeners.add(own);
			return () => void listeners.delete(own);
		},
		tell: () => [...listeners].forEach(call)
	};
}
