import { appendTo } from './append-to';
import type { Database } from './database';
import type { LogWrites } from './lazy-writes';

const merging = () => import('./merge-into');

/** What writes to the log in a database. `tell` is called once something has changed. Loaded with the first answer. */
export const openLogWriter = (database: Database, tell: () => void): LogWrites => ({
	append: (drafts) => appendTo(database, drafts, tell),
	merge: async (records) => (await merging()).mergeInto(database, records, tell),
	remove: async (ids) => (await merging()).removeFrom(database, ids, tell)
});
