import type { Report } from './report';

const SUCCESS: Readonly<Record<Report['success'], string>> = {
	passed: 'You have passed.',
	failed: 'That is not a pass yet.',
	unknown: ''
};

/** Where the learner stands, in a few short sentences; the same numbers as are reported. */
export function standing({ completion, success, score, lessons }: Report): string {
	if (completion === 'not-begun') return 'You have not begun yet.';
	const [only] = lessons.length === 1 ? lessons : [];
	const sat = lessons.filter(({ best }) => best !== null).length;
	const best = only?.best ? `Your best sitting: ${only.best.right} of ${only.best.of} right.` : '';
	const toSit = only ? 'A whole sitting of the quiz is still to come.' : '';
	const state =
		completion === 'completed' && success === 'unknown' ? 'You have completed this.' : '';
	return [
		only ? best || toSit : `${sat} of ${lessons.length} quizzes sat.`,
		score === null ? '' : `Your score: ${score} of 100.`,
		SUCCESS[success] || state
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}
