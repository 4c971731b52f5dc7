import type { Selection } from './selection';

/**
 * The question of the bank that was answered longest ago and was not asked in this sitting; null where
 * all were. For sittings that must ask as many questions as they said.
 */
export function longestAgo({ bank, records, asked }: Selection): number | null {
	const last = new Map<number, number>();
	for (const record of records)
		if (record.kind === 'answer')
			last.set(record.number, Math.max(record.at, last.get(record.number) ?? 0));
	const left = bank.filter((number) => !asked.some((one) => one.number === number));
	return left.sort((a, b) => (last.get(a) ?? 0) - (last.get(b) ?? 0))[0] ?? null;
}
