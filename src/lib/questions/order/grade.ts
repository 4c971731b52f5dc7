import type { Question, QuestionType } from '../contract';
import { placeMarks } from '../places';
import { shuffled } from '../random';

export interface OrderItem {
	readonly id: string;
	readonly text: string;
	/** Why it stands where it stands. */
	readonly reason: string;
}

export interface OrderQuestion extends Question {
	readonly type: 'order';
	/** In the right order. */
	readonly items: readonly OrderItem[];
	readonly misconception?: string;
}

export interface OrderView {
	readonly stem: string;
	/** In an order that is never the right one. */
	readonly items: readonly { readonly key: string; readonly text: string }[];
}

const misplaced = ({ items }: OrderQuestion, response: readonly string[]) =>
	items.filter(({ id }, at) => response[at] !== id);

/** Steps into their order. A response is all ids in the learner's order; empty until something was moved. */
export const order: QuestionType<OrderQuestion, OrderView> = {
	type: 'order',
	deep: false,
	slip: 0.27,
	guess: () => 0.04,
	steps: () => 1,

	publicView({ stem, items }, random) {
		const drawn = shuffled(items, random);
		const [first, ...rest] = drawn;
		const isRight = drawn.every(({ id }, at) => id === items[at]?.id);
		const shown = isRight && first ? [...rest, first] : drawn;
		return { stem, items: shown.map(({ id, text }) => ({ key: id, text })) };
	},

	problem({ items }, response) {
		if (response.length === 0) return 'nothing-chosen';
		const offered = new Set(response.filter((id) => items.some((item) => item.id === id)));
		if (offered.size < response.length) return 'not-offered';
		return response.length < items.length ? 'items-missing' : null;
	},

	grade(question, response) {
		const problem = order.problem(question, response, 1);
		if (problem) return { kind: 'invalid', problem };
		if (misplaced(question, response).length === 0) return { kind: 'right', misconceptions: [] };
		return {
			kind: 'wrong',
			misconceptions: question.misconception ? [question.misconception] : []
		};
	},

	feedback(question, response) {
		const { items } = question;
		const wrong = misplaced(question, response);
		const explain = (wanted: boolean) =>
			items
				.filter((item) => wrong.includes(item) === wanted)
				.map(({ text, reason }) => ({
					label: text,
					verdict: wanted ? ('wrong' as const) : ('right' as const),
					text: reason
				}));
		return {
			summary: `${items.length - wrong.length} of ${items.length} stand in their place; all are asked for.`,
			marks: placeMarks(
				items.map(({ id }, at) => ({ key: id, belongs: `${at + 1}` })),
				items.map(({ id }) => `${response.indexOf(id) + 1}`)
			),
			chosen: explain(true),
			others: explain(false)
		};
	}
};
