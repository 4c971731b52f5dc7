import type { Evidence } from './evidence';
import { SECURE, SECURE_ATTEMPTS } from './parameters';

/** Whether the rule of "secure" is met by this P and this evidence, now and without its latch. */
export function meetsSecure(p: number, evidence: readonly Evidence[]): boolean {
	return (
		p >= SECURE &&
		new Set(evidence.map(({ number }) => number)).size >= SECURE_ATTEMPTS &&
		evidence.at(-1)?.outcome === 'right' &&
		evidence.some(({ outcome, deep }) => outcome === 'right' && deep)
	);
}
