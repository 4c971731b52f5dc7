import index from 'virtual:two-lenses/catalogue';
import { band, bandInWords } from '$lib/mastery/band';
import type { LogRecord } from '$lib/mastery/record-schema';
import { replay } from '$lib/mastery/replay';
import { ruleInWords, whatIsLeft } from '$lib/mastery/what-is-left';
import { storage } from './storage';

/** What the log says of every concept, in words. */
export function progressOf(records: readonly LogRecord[]) {
	const states = replay(records, index.questions);
	return index.concepts.flatMap(({ id, title }) => {
		const state = states.get(id);
		if (!state) return [];
		const left = whatIsLeft(state, index.questions);
		const bandKey = band(state);
		return [
			{
				id,
				title,
				bandKey,
				band: bandInWords(bandKey),
				evidence: [...state.evidence],
				rule: left ? ruleInWords(left) : 'Secure. It stays so, whatever comes.'
			}
		];
	});
}

/** The learner's log as reactive state; follows what other tabs write. Call `follow` in an effect. */
export class LearnerLog {
	records = $state.raw<readonly LogRecord[]>([]);
	ready = $state(false);
	readonly progress = $derived(progressOf(this.records));

	/** Reads the log now and at every change; returns the way to stop. */
	follow(): () => void {
		let stopped = false;
		let stop = () => {};
		void storage().then(({ log }) => {
			const read = () =>
				void log.all().then((records) => {
					if (stopped) return;
					this.records = records;
					this.ready = true;
				});
			read();
			if (!stopped) stop = log.onChange(read);
		});
		return () => {
			stopped = true;
			stop();
		};
	}
}
