import type { Catalogue } from '$lib/questions/catalogue';
import { calibrationError } from './calibration';
import { failuresOf, type GateFigures } from './gate-failures';
import { LEARNERS, POPULATION } from './learner';
import { questionTree, type Tree } from './question-tree';
import { simulate } from './simulate';

export interface GateResult {
	readonly concept: string;
	readonly figures: GateFigures;
	/** One sentence each, with advice. */
	readonly failures: readonly string[];
}

function untilSecure(tree: Tree): number | null {
	let questions = 0;
	for (; tree.kind === 'question'; tree = tree.right) questions++;
	return tree.kind === 'secure' ? questions : null;
}

/**
 * Whether the questions of a concept tell those who know from those who guess. `first` are the
 * numbers of its page checks in their order; the others come as `nextQuestion` asks them.
 */
export function gate(
	catalogue: Catalogue,
	concept: string,
	first: readonly number[],
	seed: number
): GateResult {
	const tree = questionTree({ catalogue, concept, first, seed });
	const { declared: typical, questions } = simulate(tree, LEARNERS.typical);
	const figures: GateFigures = {
		nothing: simulate(tree, LEARNERS.nothing).declared,
		testWise: simulate(tree, LEARNERS.testWise).declared,
		typical,
		questions,
		allRight: untilSecure(tree),
		calibration: calibrationError(tree, POPULATION)
	};
	return { concept, figures, failures: failuresOf(figures) };
}
