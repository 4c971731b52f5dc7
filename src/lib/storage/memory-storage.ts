import { openMemoryEnvelopes } from './memory-envelopes';
import { openMemoryLog } from './memory-log';
import { openMemoryTexts } from './memory-texts';

/** Everything in memory, where nothing can be saved. */
export function openMemoryStorage() {
	const texts = openMemoryTexts();
	return {
		log: openMemoryLog(),
		envelopes: openMemoryEnvelopes(),
		texts: async () => texts,
		state: 'memory'
	} as const;
}
