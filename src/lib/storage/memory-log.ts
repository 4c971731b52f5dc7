import type { LogRecord } from '$lib/mastery/record-schema';
import { completeDraft } from './complete-draft';
import { createListeners } from './listeners';
import type { LogStore } from './log-store';
import { randomDevice } from './random-device';

/** A log that lasts as long as the page: where nothing can be saved, and in tests. */
export function openMemoryLog(): LogStore {
	const device = randomDevice();
	const listeners = createListeners();
	let log: readonly LogRecord[] = [];

	return {
		async append(drafts) {
			const after = [...log];
			for (const draft of structuredClone(drafts)) {
				const before = after.filter(
					(one) => one.kind === 'answer' && draft.kind === 'answer' && one.number === draft.number
				);
				const id = `${device}-${after.length + 1}`;
				after.push(completeDraft(draft, id, before.length + 1));
			}
			const added = after.slice(log.length);
			log = after;
			if (added.length > 0) listeners.tell();
			return structuredClone(added);
		},
		all: async () => structuredClone([...log]),
		damaged: () => 0,
		onChange: listeners.add
	};
}
