import type { Kind, Stance } from './labels';
import type { Lens } from './theories';

export const ANSWERS = [
	'liberal-internationalism',
	'offensive-realism',
	'both',
	'transactionalism',
	'neither'
] as const;

/** An answer to "which theory supports this claim?". */
export type Answer = (typeof ANSWERS)[number];

export type Stances = Readonly<Record<Lens, Stance>>;

/**
 * The key of an attribution question, derived from a claim's stances and kind.
 * Null where careful readers would not key alike: such a claim is for discussion only.
 */
export function answerKey(claim: { stances: Stances; kind: Kind }): Answer | null {
	const liberal = claim.stances['liberal-internationalism'] === 'supports';
	const realist = claim.stances['offensive-realism'] === 'supports';
	const transactional = claim.stances.transactionalism === 'supports';
	if (transactional) return liberal || realist ? null : 'transactionalism';
	if (liberal && realist) return 'both';
	if (liberal) return 'liberal-internationalism';
	if (realist) return 'offensive-realism';
	return claim.kind === 'fact' ? 'neither' : null;
}
