import type { LogRecord } from '$lib/mastery/record-schema';
import { isListed } from './code-response';
import { standIn } from './code-sitting';
import { compareTime } from './in-time';
import { each } from './step';
import type { Step } from './step';

/** What was chosen, where this edition does not list its ids: written out, it takes much. */
export const unlistedResponses: Step = each((record, { alphabets }) =>
	record.kind === 'answer' && !isListed(alphabets, record) ? { ...record, response: [] } : record
);

/** What was chosen. */
export const responses: Step = each((record, { keep }) =>
	record.kind === 'answer' && record.response.length > 0 && !keep.has(record.id)
		? { ...record, response: [] }
		: record
);

/** Names and seeds of sittings. Another name stands in for each. */
export const sittings: Step = (records, cut) => {
	const taken = new Set(records.map((record) => (record.kind === 'secured' ? '' : record.sitting)));
	const names = new Map<string, string>();
	for (const record of records.slice(0, cut)) {
		if (record.kind === 'secured' || names.has(record.sitting)) continue;
		let second = Math.floor(record.at / 1000);
		while (taken.has(standIn(second)) && standIn(second) !== record.sitting) second++;
		names.set(record.sitting, standIn(second));
		taken.add(standIn(second));
	}
	return records.map((record) => {
		const sitting = record.kind === 'secured' ? undefined : names.get(record.sitting);
		if (record.kind === 'secured' || sitting === undefined) return record;
		const same = record.sitting === sitting && record.seed === 0;
		return same ? record : { ...record, sitting, seed: 0 };
	});
};

/** Parts of seconds, but for a millisecond where the order in time would change. */
export const milliseconds: Step = (records, cut) => {
	let last: LogRecord | undefined;
	return records.map((record, place) => {
		if (place >= cut) return record;
		const at = Math.max(record.at - (record.at % 1000), last?.at ?? 0);
		const moved = at === record.at ? record : { ...record, at };
		last = last && compareTime(last, moved) >= 0 ? { ...record, at: at + 1 } : moved;
		return last;
	});
};
