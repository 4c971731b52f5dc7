import type { Response } from '$lib/questions/contract';
import { responseTo } from '$lib/questions/test-responses';
import type { AnyQuestion, Outcome } from './course';

/** A choice in a group of controls, by the names that a learner hears. */
export interface Pick {
	readonly group: string;
	readonly label: string;
}

/** One thing that a learner does to answer. */
export type Move =
	| ({ readonly kind: 'radio' } & Pick)
	| ({ readonly kind: 'select'; readonly value: string } & Pick)
	| { readonly kind: 'sentence'; readonly label: string }
	| { readonly kind: 'order'; readonly texts: readonly string[] };

type Texts = readonly { readonly id: string; readonly text: string }[];

const textOf = (list: Texts, id: string | undefined) =>
	list.find((one) => one.id === id)?.text ?? '';

const pick = (group: string, label: string): Move => ({ kind: 'radio', group, label });

/** What has to be done for this response, by step. */
function moves(asked: AnyQuestion, response: Response): Move[][] {
	const at = (place: number) => response[place] ?? '';
	switch (asked.type) {
		case 'attribution': {
			const answer = pick(asked.claim, textOf(asked.answers, at(0)));
			const reason = pick('Why?', textOf(asked.because, at(1)));
			return asked.because.length > 0 ? [[answer], [reason]] : [[answer]];
		}
		case 'sort':
			return [
				asked.items.map(({ text }, place) =>
					pick(text, asked.columns.find(({ id }) => id === at(place))?.name ?? '')
				)
			];
		case 'match':
			return [
				asked.rows.map(({ text }, place) => ({
					kind: 'select' as const,
					group: text,
					label: textOf(asked.pieces, at(place)),
					value: at(place)
				}))
			];
		case 'compare':
			return [
				asked.rows.flatMap(({ label, statements }, row) =>
					asked.columns.map(({ name }, column) => {
						const value = at(row * asked.columns.length + column);
						const group = `${label}, ${name}`;
						return { kind: 'select' as const, group, label: textOf(statements, value), value };
					})
				)
			];
		case 'order':
			return [[{ kind: 'order', texts: response.map((id) => textOf(asked.items, id)) }]];
		case 'highlight':
			return [[{ kind: 'sentence', label: textOf(asked.options, at(0)) }]];
		default:
			return [[pick(asked.stem, textOf(asked.options, at(0)))]];
	}
}

/** What has to be done for this outcome, by step. */
export const movesFor = (asked: AnyQuestion, outcome: Outcome) =>
	moves(asked, responseTo(asked, outcome === 'right'));

/** The same, of a question that is answered by radio buttons alone. */
export function picksFor(asked: AnyQuestion, outcome: Outcome): Pick[][] {
	return movesFor(asked, outcome).map((step) =>
		step.map((move) => {
			if (move.kind !== 'radio')
				throw new Error(`${asked.id} has other controls than radio buttons`);
			return move;
		})
	);
}
