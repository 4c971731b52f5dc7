import type { Decides, Question, QuestionType } from '../contract';
import { placeMarks, placesProblem } from '../places';
import { shuffled } from '../random';

export interface MatchRow {
	/** Of the claim. */
	readonly id: string;
	readonly text: string;
	/** Id of the piece of evidence that it rests on. */
	readonly belongs: string;
	readonly reason: string;
	readonly decides?: Decides;
	readonly misconception?: string;
}

export interface MatchPiece {
	readonly id: string;
	readonly text: string;
	/** Why it supports none of the claims; a piece that supports one is explained with its claim. */
	readonly reason?: string;
}

export interface MatchQuestion extends Question {
	readonly type: 'match';
	readonly rows: readonly MatchRow[];
	readonly pieces: readonly MatchPiece[];
}

export interface MatchView {
	readonly stem: string;
	readonly rows: readonly { readonly key: string; readonly text: string }[];
	readonly pieces: readonly {
		readonly value: string;
		readonly letter: string;
		readonly text: string;
	}[];
}

const places = (question: MatchQuestion) => {
	const offered = question.pieces.map(({ id }) => id);
	return question.rows.map(({ id, belongs }) => ({ key: id, belongs, offered }));
};

const mismatched = (question: MatchQuestion, response: readonly string[]) =>
	question.rows.filter((row, at) => response[at] !== row.belongs);

/** Evidence to claims, with some left over. A response is a piece per claim, in the order of the file; "" is open. */
export const match: QuestionType<MatchQuestion, MatchView> = {
	type: 'match',
	deep: true,
	slip: 0.27,
	guess: () => 0.04,
	steps: () => 1,

	publicView: (question, random) => ({
		stem: question.stem,
		rows: question.rows.map(({ id, text }) => ({ key: id, text })),
		pieces: shuffled(question.pieces, random).map(({ id, text }, at) => ({
			value: id,
			letter: String.fromCharCode(65 + at),
			text
		}))
	}),

	problem(question, response) {
		const problem = placesProblem(places(question), response);
		if (problem) return problem;
		return new Set(response).size < response.length ? 'items-repeated' : null;
	},

	grade(question, response) {
		const problem = match.problem(question, response, 1);
		if (problem) return { kind: 'invalid', problem };
		const wrong = mismatched(question, response);
		return {
			kind: wrong.length === 0 ? 'right' : 'wrong',
			misconceptions: [...new Set(wrong.flatMap(({ misconception }) => misconception ?? []))]
		};
	},

	feedback(question, response) {
		const wrong = mismatched(question, response);
		const surplus = question.pieces.filter(
			({ id }) => !question.rows.some(({ belongs }) => belongs === id)
		);
		const rows = (wanted: boolean) =>
			question.rows
				.filter((row) => wrong.includes(row) === wanted)
				.map(({ text, reason, decides }) => ({
					label: text,
					verdict: wanted ? ('wrong' as const) : ('right' as const),
					text: reason,
					...(decides ? { decides } : {})
				}));
		const pieces = (wanted: boolean) =>
			surplus
				.filter(({ id }) => response.includes(id) === wanted)
				.map(({ text, reason = '' }) => ({ label: text, verdict: 'wrong' as const, text: reason }));
		return {
			summary: `${question.rows.length - wrong.length} of ${question.rows.length} claims have their evidence; all are asked for.`,
			marks: placeMarks(places(question), response),
			chosen: [...rows(true), ...pieces(true)],
			others: [...rows(false), ...pieces(false)]
		};
	}
};
