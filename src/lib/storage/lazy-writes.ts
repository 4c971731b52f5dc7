import type { LogStore } from './log-store';

/** What changes a log. */
export type LogWrites = Pick<LogStore, 'append' | 'merge' | 'remove'>;

/** Writes that are loaded with the first of them. */
export const lazyWrites = (load: () => Promise<LogWrites>): LogWrites => ({
	append: async (drafts) => (await load()).append(drafts),
	merge: async (records) => (await load()).merge(records),
	remove: async (ids) => (await load()).remove(ids)
});
