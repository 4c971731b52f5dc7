import type { Theory } from '$lib/claims/theories';
import type { Decides, Explanation, Mark, Question, QuestionType } from '../contract';
import { shuffled } from '../random';

export interface SortItem {
	readonly id: string;
	readonly text: string;
	readonly column: Theory;
	readonly decides: Decides;
	/** Why it belongs to its column. */
	readonly whyRight: string;
	/** Why the other column attracts and fails. */
	readonly whyWrong: string;
	readonly misconception: string;
}

export interface SortQuestion extends Question {
	readonly type: 'sort';
	readonly columns: readonly { readonly id: Theory; readonly name: string }[];
	readonly items: readonly SortItem[];
}

export interface SortView {
	readonly stem: string;
	readonly columns: readonly { readonly value: string; readonly label: string }[];
	/** `at` is the item's place in a response. */
	readonly items: readonly { readonly key: string; readonly text: string; readonly at: number }[];
}

const MAY_MISS = 1;

const misplaced = (question: SortQuestion, response: readonly string[]) =>
	question.items.filter((item, index) => response[index] !== item.column);

/** Claims into two columns. A response is a column per item, in the order of the file; "" is unplaced. */
export const sort: QuestionType<SortQuestion, SortView> = {
	type: 'sort',
	deep: true,
	slip: 0.11,
	guess: () => 0.11,
	steps: () => 1,

	publicView: (question, random) => ({
		stem: question.stem,
		columns: question.columns.map((column) => ({ value: column.id, label: column.name })),
		items: shuffled(
			question.items.map((item, at) => ({ key: item.id, text: item.text, at })),
			random
		)
	}),

	problem(question, response) {
		const offered = question.columns.map((column): string => column.id);
		if (response.every((column) => column === '')) return 'nothing-chosen';
		if (response.length > question.items.length) return 'not-offered';
		if (response.some((column) => column !== '' && !offered.includes(column))) return 'not-offered';
		return response.length < question.items.length || response.includes('')
			? 'items-missing'
			: null;
	},

	grade(question, response) {
		const problem = sort.problem(question, response, 1);
		if (problem) return { kind: 'invalid', problem };
		const wrong = misplaced(question, response);
		return {
			kind: wrong.length <= MAY_MISS ? 'right' : 'wrong',
			misconceptions: [...new Set(wrong.map((item) => item.misconception))]
		};
	},

	feedback(question, response) {
		const wrong = misplaced(question, response);
		const marks: Record<string, Mark> = Object.fromEntries(
			question.items.map((item) => [item.id, wrong.includes(item) ? 'wrong' : 'right'])
		);
		const placed = question.items.length - wrong.length;
		return {
			summary: `${placed} of ${question.items.length} claims stand in their column; five are asked for.`,
			marks,
			chosen: wrong.map((item) => explanation(item, `${item.whyWrong} ${item.whyRight}`, 'wrong')),
			others: question.items
				.filter((item) => !wrong.includes(item))
				.map((item) => explanation(item, item.whyRight, 'right'))
		};
	}
};

const explanation = (item: SortItem, text: string, verdict: 'right' | 'wrong'): Explanation => ({
	label: item.text,
	verdict,
	text,
	decides: item.decides
});
