import type { LogRecord } from '$lib/mastery/record-schema';

/** The file that a learner may keep, and import elsewhere. */
export interface ExportedLog {
	readonly format: 'two-lenses-log';
	readonly version: 1;
	/** When it was made, as an ISO 8601 date and time in UTC. */
	readonly exported: string;
	/** Version of the course. */
	readonly course: string;
	readonly records: readonly LogRecord[];
}

/** The log as a file's content. `now` is in milliseconds since 1970. */
export function exportLog(
	records: readonly LogRecord[],
	{ course, now }: { readonly course: string; readonly now: number }
): ExportedLog {
	const exported = new Date(now).toISOString();
	return { format: 'two-lenses-log', version: 1, exported, course, records };
}

/** Such as "two-lenses-log-2026-03-01.json", by the date in UTC. `now` is in milliseconds since 1970. */
export function exportFileName(now: number): string {
	return `two-lenses-log-${new Date(now).toISOString().slice(0, 10)}.json`;
}
