import type { Learner } from './learner';
import type { Tree } from './question-tree';
import { simulate } from './simulate';

const BINS = 10;

/**
 * How far the prediction of the next answer is off: predictions fall into ten bins of equal width;
 * in each, the mean prediction is held against the share that is answered right, over all questions
 * that the population meets before it is secure or nothing more is asked; the differences are
 * averaged with the share of the questions that fall into the bin.
 */
export function calibrationError(
	tree: Tree,
	population: readonly (readonly [share: number, learner: Learner])[]
): number {
	const bins = Array.from({ length: BINS }, () => ({ predicted: 0, right: 0 }));
	let all = 0;
	for (const [share, learner] of population) {
		simulate(tree, learner, ({ branch, met, right }) => {
			const bin = bins[Math.min(BINS - 1, Math.floor(branch.predicted * BINS))];
			if (!bin) return;
			bin.predicted += share * met * branch.predicted;
			bin.right += share * right;
			all += share * met;
		});
	}
	const off = bins.reduce((sum, { predicted, right }) => sum + Math.abs(predicted - right), 0);
	return all === 0 ? 0 : off / all;
}
