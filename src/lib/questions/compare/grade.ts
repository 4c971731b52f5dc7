import type { Theory } from '$lib/claims/theories';
import type { Decides, Explanation, Question, QuestionType } from '../contract';
import { placeMarks, placesProblem } from '../places';
import type { Place } from '../places';
import { shuffled } from '../random';

export interface CompareCell {
	/** Id of the statement that belongs here. */
	readonly belongs: string;
	readonly reason: string;
	readonly decides: Decides;
	readonly misconception?: string;
}

export interface CompareRow {
	readonly label: string;
	readonly statements: readonly { readonly id: string; readonly text: string }[];
	/** One per column, in the columns' order. */
	readonly cells: readonly CompareCell[];
}

export interface CompareQuestion extends Question {
	readonly type: 'compare';
	readonly columns: readonly { readonly id: Theory; readonly name: string }[];
	readonly rows: readonly CompareRow[];
}

export interface CompareView {
	readonly stem: string;
	readonly columns: readonly { readonly id: Theory; readonly name: string }[];
	readonly rows: readonly {
		readonly label: string;
		readonly statements: readonly { readonly value: string; readonly label: string }[];
		/** By column. `at` is the cell's place in a response. */
		readonly cells: readonly { readonly key: string; readonly at: number }[];
	}[];
}

interface Filled extends Place {
	readonly label: string;
	readonly cell: CompareCell;
}

const MAY_MISS = 1;

const cells = ({ columns, rows }: CompareQuestion): Filled[] =>
	rows.flatMap((row, index) =>
		row.cells.map((cell, column) => ({
			key: cellKey(index, columns[column]?.id ?? ''),
			label: `${row.label}, ${columns[column]?.name}`,
			belongs: cell.belongs,
			offered: row.statements.map(({ id }) => id),
			cell
		}))
	);

const cellKey = (row: number, theory: string) => `${row}-${theory}`;

const misfilled = (question: CompareQuestion, response: readonly string[]) =>
	cells(question).filter(({ belongs }, at) => response[at] !== belongs);

/** A table of two theories. A response is a statement per cell, row by row, in the columns' order; "" is open. */
export const compare: QuestionType<CompareQuestion, CompareView> = {
	type: 'compare',
	deep: true,
	slip: 0.11,
	guess: () => 0.11,
	steps: () => 1,

	publicView: ({ stem, columns, rows }, random) => ({
		stem,
		columns: columns.map(({ id, name }) => ({ id, name })),
		rows: rows.map(({ label, statements }, row) => ({
			label,
			statements: shuffled(statements, random).map(({ id, text }) => ({ value: id, label: text })),
			cells: columns.map(({ id }, column) => ({
				key: cellKey(row, id),
				at: row * columns.length + column
			}))
		}))
	}),

	problem: (question, response) => placesProblem(cells(question), response),

	grade(question, response) {
		const problem = compare.problem(question, response, 1);
		if (problem) return { kind: 'invalid', problem };
		const wrong = misfilled(question, response);
		return {
			kind: wrong.length <= MAY_MISS ? 'right' : 'wrong',
			misconceptions: [...new Set(wrong.flatMap(({ cell }) => cell.misconception ?? []))]
		};
	},

	feedback(question, response) {
		const all = cells(question);
		const wrong = misfilled(question, response).map(({ key }) => key);
		const explain = (wanted: boolean) =>
			all
				.filter(({ key }) => wrong.includes(key) === wanted)
				.map((filled) => explanation(filled, wanted ? 'wrong' : 'right'));
		return {
			summary: `${all.length - wrong.length} of ${all.length} cells hold what belongs there; five are asked for.`,
			marks: placeMarks(all, response),
			chosen: explain(true),
			others: explain(false)
		};
	}
};

const explanation = ({ label, cell }: Filled, verdict: 'right' | 'wrong'): Explanation => ({
	label,
	verdict,
	text: cell.reason,
	decides: cell.decides
});
