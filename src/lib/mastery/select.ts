import type { LogRecord } from './record-schema';

/**
 * The questions of the next sitting, in file order: those not answered yet, at most `most`;
 * once all of them were answered, the bank from its start.
 */
export function nextSitting(
	bank: readonly number[],
	records: readonly LogRecord[],
	most: number
): readonly number[] {
	const answered = new Set(records.map((record) => (record.kind === 'answer' ? record.number : 0)));
	const unseen = bank.filter((number) => !answered.has(number));
	return (unseen.length > 0 ? unseen : bank).slice(0, most);
}
