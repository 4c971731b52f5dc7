import { PROBLEMS } from './problems';
import type { Sitting } from './sitting.svelte';

/** What a screen reader is told of the question at hand; empty while there is nothing to tell. */
export function announcement(sitting: Sitting | null): string {
	if (!sitting) return '';
	if (sitting.problem) return PROBLEMS[sitting.problem];
	if (sitting.phase === 'weighing')
		return 'Before the verdict you may say how sure you are, above the button.';
	if (sitting.phase === 'held') return 'Kept. The verdict comes after the second half of the pair.';
	const { feedback, verdicts } = sitting;
	if (!feedback) return '';
	const right = verdicts.filter((verdict) => verdict.right).length;
	const verdict = right === verdicts.length ? 'Right' : 'Not this one';
	const summary = verdicts.length > 1 ? `${right} of the two halves hold.` : feedback.summary;
	return summary ? `${verdict}: ${summary}` : `${verdict}.`;
}
