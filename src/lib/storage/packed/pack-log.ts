import type { LogRecord } from '$lib/mastery/record-schema';
import { inTime } from './in-time';
import type { PackOptions } from './pack-options';
import { packText } from './pack-text';
import { STEPS } from './steps';
import type { StepName } from './steps';

/** One of the steps of `STEPS` that had to be taken, and how many records it changed or left out. */
export interface Dropped {
	readonly step: StepName;
	readonly records: number;
}

/** In how many parts a step is taken: coarse, so that a log need not be packed often. */
const PARTS = 16;

/** The smallest number from 1 to `most` that is enough, where more is never less; `most` if none is. */
function fewest(most: number, enough: (count: number) => boolean): number {
	let [below, found] = [0, most];
	while (found - below > 1) {
		const middle = (below + found) >> 1;
		if (enough(middle)) found = middle;
		else below = middle;
	}
	return found;
}

/**
 * A log as ASCII text of at most `most` characters, for a host that keeps one small text per learner; '' for an empty
 * log. Order and repetition of the records do not matter. Where it does not fit, `STEPS` says what is dropped first:
 * never that a concept is secure, and of what is in `keep` neither number, verdict, hint, place nor sitting.
 *
 * It is a copy to begin with on another device. Joined by id to the log that it was made of, where the record that is
 * there already stays, it changes nothing.
 */
export function packLog(
	records: readonly LogRecord[],
	options: PackOptions
): { readonly text: string; readonly dropped: readonly Dropped[] } {
	const { alphabets, most } = options;
	const whole = inTime(records);
	const text = packText(whole, alphabets, most);
	if (text !== null) return { text, dropped: [] };

	/** What each step makes of the log, the last of them taken in part, where so many parts are taken of all steps. */
	const taken = (parts: number): readonly (readonly LogRecord[])[] => {
		const logs = [whole];
		for (const [, take] of STEPS) {
			const log = logs.at(-1) ?? [];
			const share = Math.min(PARTS, parts - PARTS * (logs.length - 1)) / PARTS;
			if (share <= 0) break;
			logs.push(take(log, Math.ceil(log.length * share), options));
		}
		return logs;
	};
	const pack = (parts: number) => packText(taken(parts).at(-1) ?? [], alphabets, most);

	const parts = fewest(PARTS * STEPS.length, (count) => pack(count) !== null);
	const logs = taken(parts);
	const dropped = STEPS.flatMap(([step], at): Dropped[] => {
		const after = new Set(logs[at + 1] ?? logs[at]);
		const changed = (logs[at] ?? []).filter((record) => !after.has(record)).length;
		return changed > 0 ? [{ step, records: changed }] : [];
	});
	return { text: pack(parts) ?? '', dropped };
}
