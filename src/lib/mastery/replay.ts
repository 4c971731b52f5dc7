import type { Catalogue } from '$lib/questions/catalogue';
import type { ConceptState } from './concept-state';
import { readLog } from './read-log';
import type { LogRecord } from './record-schema';

/**
 * Mastery of every concept of the catalogue, from the log alone. Order and repetition of the
 * records do not matter; records of unknown questions, other revisions and pre-questions do not count.
 */
export function replay(
	records: Iterable<LogRecord>,
	catalogue: Catalogue
): ReadonlyMap<string, ConceptState> {
	return readLog(records, catalogue).states;
}
