import { REST, SAME_TIME, SECONDS } from './contexts';
import type { Model } from './model';

/** When it happened, in milliseconds, at or after `last`: whole seconds take less. */
export function codeTime(model: Model, situation: number, at: number, last: number): number {
	if (model.bit(SAME_TIME + situation, at === last)) return last;
	const before = Math.floor(last / 1000);
	const seconds = before + model.number(SECONDS + situation, Math.floor(at / 1000) - before);
	return seconds * 1000 + model.number(REST, at % 1000);
}
