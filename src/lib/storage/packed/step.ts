import type { LogRecord } from '$lib/mastery/record-schema';
import type { PackOptions } from './pack-options';

/**
 * What becomes of records, in the order of time, when something of the oldest is dropped: of those before the place
 * `cut` in the list. Records that do not change stay the same objects.
 */
export type Step = (
	records: readonly LogRecord[],
	cut: number,
	options: PackOptions
) => readonly LogRecord[];

/** A step that looks at one record after another: what it makes of each, or null to leave it out. */
export function each(change: (record: LogRecord, options: PackOptions) => LogRecord | null): Step {
	return (records, cut, options) =>
		records.flatMap((record, place) => (place < cut ? (change(record, options) ?? []) : record));
}
