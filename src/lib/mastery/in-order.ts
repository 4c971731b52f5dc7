import type { LogRecord } from './record-schema';

interface Keyed {
	readonly record: LogRecord;
	readonly device: string;
	readonly sequence: number;
}

function keyed(record: LogRecord): Keyed {
	const [device = '', sequence = ''] = record.id.split('-');
	return { record, device, sequence: Number(sequence) };
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function compare(a: Keyed, b: Keyed): number {
	return (
		a.record.at - b.record.at ||
		compareText(a.device, b.device) ||
		a.sequence - b.sequence ||
		// Two different records under one id: damage, but the result must not depend on their order.
		compareText(JSON.stringify(a.record), JSON.stringify(b.record))
	);
}

function sorted(records: readonly LogRecord[]): readonly LogRecord[] {
	const inTime = records.every(
		({ at }, index) => index === 0 || at > (records[index - 1]?.at ?? 0)
	);
	if (inTime) return records;
	return records
		.map(keyed)
		.sort(compare)
		.map(({ record }) => record);
}

/** Each id once, by time, then device, then sequence as a number. */
export function inOrder(records: Iterable<LogRecord>): readonly LogRecord[] {
	const seen = new Set<string>();
	return sorted([...records]).filter(({ id }) => !seen.has(id) && seen.add(id));
}
