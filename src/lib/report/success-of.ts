import type { Report } from './report';

/** Whether a score passes. Below the mark nobody fails while the assignment is not completed. */
export function successOf(
	score: number | null,
	mark: number | null,
	isCompleted: boolean
): Report['success'] {
	if (score === null || mark === null) return 'unknown';
	if (score >= mark) return 'passed';
	return isCompleted ? 'failed' : 'unknown';
}
