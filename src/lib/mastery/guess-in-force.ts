import type { CatalogueEntry } from '$lib/questions/catalogue';
import { MARGIN, REPEAT_MARGIN } from './parameters';

/** Kept between `guess + slip` and 1, so that a right answer never speaks against knowing. */
const GAP = 0.01;

/**
 * The guess rate that an answer counts with: the format's, plus the margin, plus the margin of
 * what may be remembered, which is added once whatever the reasons.
 */
export function guessInForce(
	{ guess, slip }: Pick<CatalogueEntry, 'guess' | 'slip'>,
	remembered: boolean
): number {
	const wanted = guess + MARGIN + (remembered ? REPEAT_MARGIN : 0);
	return Math.max(0, Math.min(wanted, 1 - slip - GAP));
}
