/** The part of the browser that decides whether answers last. */
export interface StorageEnvironment {
	/** `navigator.storage`. Touching it may throw; it is missing without a secure context. */
	readonly manager: () => Partial<Pick<StorageManager, 'persist' | 'persisted'>> | undefined;
	/** Milliseconds after which a browser that does not answer is given up. */
	readonly limit: number;
}

export const browserStorage: StorageEnvironment = {
	manager: () => navigator.storage,
	limit: 3000
};
