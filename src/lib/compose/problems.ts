import type { Problem } from '$lib/questions/contract';

/** What is missing, and what to do. */
export const PROBLEMS: Readonly<Record<Problem | 'not-checked', string>> = {
	'nothing-chosen': 'Nothing is chosen yet. Choose an answer, then check.',
	'reason-missing': 'The reason is missing. Choose what decides it, then check.',
	'items-missing': 'Some claims have no column yet. Place every claim, then check.',
	'not-offered': 'This answer is not among those offered. Choose again, then check.',
	'not-checked': 'The answer could not be checked. Nothing is lost; try again.'
};
