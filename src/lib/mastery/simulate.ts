import type { Learner } from './learner';
import { REPEAT_MARGIN } from './parameters';
import type { Branch, Tree } from './question-tree';

/** A question that is met, with the chance to meet it and the chance that it is answered right. */
export interface Met {
	readonly branch: Branch;
	readonly met: number;
	/** Chance to meet it and to answer it right. */
	readonly right: number;
}

export interface Outcome {
	/** Chance to become secure. */
	readonly declared: number;
	/** Questions answered until then, on average; null where nobody becomes secure. */
	readonly questions: number | null;
	/** Chance to know at the end without having become secure. */
	readonly missed: number;
	/** Chance to know at the end. */
	readonly knows: number;
}

/** Exact: walks every path of answers with its chance. What may be remembered is guessed so much better. */
export function simulate(
	tree: Tree,
	{ l0, learn, guess, slip }: Learner,
	onMet?: (met: Met) => void
): Outcome {
	const sum = { declared: 0, questions: 0, missed: 0, knows: 0 };
	const walk = (tree: Tree, depth: number, known: number, unknown: number): void => {
		if (tree.kind !== 'question') {
			sum.knows += known;
			if (tree.kind === 'out') return void (sum.missed += known);
			sum.declared += known + unknown;
			sum.questions += (known + unknown) * depth;
			return;
		}
		const { entry, remembered } = tree;
		const s = slip(entry);
		const g = Math.min(1, guess(entry) + (remembered ? REPEAT_MARGIN : 0));
		const right = known * (1 - s) + unknown * g;
		onMet?.({ branch: tree, met: known + unknown, right });
		const on = (next: Tree, knew: number, guessed: number) => {
			if (knew + guessed > 0) walk(next, depth + 1, knew + guessed * learn, guessed * (1 - learn));
		};
		on(tree.right, known * (1 - s), unknown * g);
		on(tree.wrong, known * s, unknown * (1 - g));
	};
	walk(tree, 0, l0, 1 - l0);
	return { ...sum, questions: sum.declared > 0 ? sum.questions / sum.declared : null };
}
