import { NAME, NUMBERED, SEED } from './contexts';
import type { Model } from './model';

/** What the records of a sitting share. */
export interface CodedSitting {
	/** Undefined until it is coded, with its first record. */
	name?: string;
	/** Of its last record, as `place` is. */
	seed: number;
	place: number;
}

/**
 * What stands in for the name of a sitting that was dropped: the second in which it began. It takes next to nothing;
 * as the app's own names do, it looks like a number in letters and digits.
 */
export const standIn = (second: number): string => second.toString(36);

/** A name: a number of at most 53 bits, by its distance from the second in which it happened, or any other text. */
function codeName(model: Model, name: string, at: number): string {
	const value = Number.parseInt(name, 36);
	const second = Math.floor(at / 1000);
	const numbered = Number.isSafeInteger(value) && value >= 0 && value.toString(36) === name;
	if (!model.bit(NUMBERED, numbered)) return model.text(name);
	return (second + model.signed(NAME, value - second)).toString(36);
}

/** Name and seed of a sitting, with a record that happened at `at`. No seed, which is 0, takes next to nothing. */
export function codeSitting(
	model: Model,
	sitting: CodedSitting,
	given: { readonly sitting: string; readonly seed: number },
	at: number
): { readonly name: string; readonly seed: number } {
	const context = SEED + Number(sitting.name === undefined);
	const name = (sitting.name ??= codeName(model, given.sitting, at));
	sitting.seed += model.signed(context, given.seed - sitting.seed);
	return { name, seed: sitting.seed };
}
