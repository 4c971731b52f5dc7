import type { Problem } from '$lib/questions/contract';

/** What is missing, and what to do. */
export const PROBLEMS: Readonly<Record<Problem | 'not-checked' | 'no-hint', string>> = {
	'nothing-chosen': 'Nothing is chosen yet. Choose an answer, then check.',
	'reason-missing': 'The reason is missing. Choose what decides it, then check.',
	'items-missing': 'Something is still open. Fill every place, then check.',
	'items-repeated':
		'One piece of evidence is used twice. Give each claim a piece of its own, then check.',
	'nothing-written': 'Nothing is written yet. Write a sentence or two, then compare.',
	'not-offered': 'This answer is not among those offered. Choose again, then check.',
	'not-checked': 'The answer could not be checked. Nothing is lost; try again.',
	'no-hint': 'The hint could not be opened. Nothing is lost; try again.'
};
