import type { LogRecord } from '$lib/mastery/record-schema';
import { completeDraft } from './complete-draft';
import { createListeners } from './listeners';
import type { LogStore } from './log-store';
import { randomDevice } from './random-device';
import { isLogRecord } from './record-guard';

/** A log that lasts as long as the page: where nothing can be saved, and in tests. */
export function openMemoryLog(): LogStore {
	const device = randomDevice();
	const listeners = createListeners();
	let log: ReadonlyMap<string, LogRecord> = new Map();

	function change(after: ReadonlyMap<string, LogRecord>): void {
		const changed = after.size !== log.size;
		log = after;
		if (changed) listeners.tell();
	}

	const answersTo = (records: ReadonlyMap<string, LogRecord>, number: number) =>
		[...records.values()].filter((one) => one.kind === 'answer' && one.number === number).length;

	return {
		async append(drafts) {
			const after = new Map(log);
			const added: LogRecord[] = [];
			let sequence = log.size + 1;
			for (const draft of structuredClone(drafts)) {
				while (after.has(`${device}-${sequence}`)) sequence++;
				const before = draft.kind === 'answer' ? answersTo(after, draft.number) : 0;
				const record = completeDraft(draft, `${device}-${sequence++}`, before + 1);
				after.set(record.id, record);
				added.push(record);
			}
			change(after);
			return structuredClone(added);
		},
		async merge(records) {
			if (!records.every(isLogRecord)) throw new TypeError('The log takes valid records only.');
			const after = new Map(log);
			for (const record of structuredClone(records))
				if (!after.has(record.id)) after.set(record.id, record);
			const added = [...after.keys()].slice(log.size);
			change(after);
			return added;
		},
		async remove(ids) {
			const gone = new Set(ids);
			change(new Map([...log].filter(([id]) => !gone.has(id))));
		},
		all: async () => structuredClone([...log.values()]),
		damaged: () => 0,
		onChange: listeners.add
	};
}
