import type { Question, QuestionType } from '../contract';

export interface ExplainQuestion extends Question {
	readonly type: 'explain';
	/** Missing until what explains the question is loaded. */
	readonly model?: string | undefined;
	/** What a good answer does. Missing as long as the model answer is. */
	readonly criteria?: readonly string[] | undefined;
}

export interface ExplainView {
	readonly stem: string;
	/** Null where only what asks the question is loaded, as it is before the learner compares. */
	readonly comparison: { readonly model: string; readonly criteria: readonly string[] } | null;
}

/** One or two sentences that the learner compares with a model answer. A response is [text]. */
export const explain: QuestionType<ExplainQuestion, ExplainView> = {
	type: 'explain',
	deep: false,
	slip: 0,
	guess: () => 0,
	steps: () => 1,

	publicView: ({ stem, model, criteria }) => ({
		stem,
		comparison: model && criteria ? { model, criteria } : null
	}),

	problem(_question, response) {
		if (response.length > 1) return 'not-offered';
		return (response[0] ?? '').trim() === '' ? 'nothing-written' : null;
	},

	grade(question, response) {
		const problem = explain.problem(question, response, 1);
		return problem ? { kind: 'invalid', problem } : { kind: 'unscored' };
	},

	feedback: () => ({ summary: '', marks: {}, chosen: [], others: [] })
};
