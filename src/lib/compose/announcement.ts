import { PROBLEMS } from './problems';
import type { Sitting } from './sitting.svelte';

/** What a screen reader is told of the question at hand; empty while there is nothing to tell. */
export function announcement(sitting: Sitting | null): string {
	if (!sitting) return '';
	if (sitting.problem) return PROBLEMS[sitting.problem];
	const { feedback, answered } = sitting;
	if (!feedback) return '';
	const verdict = answered?.right ? 'Right' : 'Not this one';
	return feedback.summary ? `${verdict}: ${feedback.summary}` : `${verdict}.`;
}
