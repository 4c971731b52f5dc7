import type { LogRecord } from '$lib/mastery/record-schema';

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By time, then device, then sequence as a number: the order in which mastery reads a log. */
export function compareTime(a: LogRecord, b: LogRecord): number {
	const [device = '', sequence] = a.id.split('-');
	const [other = '', its] = b.id.split('-');
	return a.at - b.at || compareText(device, other) || Number(sequence) - Number(its);
}

const compare = (a: LogRecord, b: LogRecord): number =>
	// Two records under one id are damage, but what is packed must not depend on their order.
	compareTime(a, b) || compareText(JSON.stringify(a), JSON.stringify(b));

/** Each id once, in the order of time. */
export function inTime(records: readonly LogRecord[]): readonly LogRecord[] {
	const seen = new Set<string>();
	return [...records].sort(compare).filter(({ id }) => !seen.has(id) && seen.add(id));
}
