import type { Explanation, Mark, Question, QuestionType } from '../contract';
import {
	misconceptionOf,
	optionExplanation,
	optionMarks,
	publicOption,
	shuffledPublic
} from '../options';
import type { Option, PublicOption } from '../options';

export interface AttributionQuestion extends Question {
	readonly type: 'attribution';
	readonly claim: string;
	readonly answers: readonly Option[];
	/** The reason step; empty where none is asked. */
	readonly because: readonly Option[];
}

export interface AttributionView {
	readonly stem: string;
	readonly claim: string;
	/** In the fixed order of the answer set, which learners come to know. */
	readonly answers: readonly PublicOption[];
	readonly because: readonly PublicOption[];
}

const REASON_GUESS = 0.125;

const find = (options: readonly Option[], id: string | undefined) =>
	options.find((option) => option.id === id);

/** Which theory supports a claim, then why. A response is [answer] or [answer, reason id]. */
export const attribution: QuestionType<AttributionQuestion, AttributionView> = {
	type: 'attribution',
	deep: false,
	slip: 0.1,
	guess: (question) => (question.because.length > 0 ? REASON_GUESS : 1 / question.answers.length),
	steps: (question) => (question.because.length > 0 ? 2 : 1),

	about: (question) => question.claim,

	publicView: (question, random) => ({
		stem: question.stem,
		claim: question.claim,
		answers: question.answers.map(publicOption),
		because: shuffledPublic(question.because, random)
	}),

	problem(question, response, step) {
		if (!response[0]) return 'nothing-chosen';
		if (!find(question.answers, response[0])) return 'not-offered';
		if (response.length > attribution.steps(question)) return 'not-offered';
		if (step === 1 || question.because.length === 0) return null;
		if (!response[1]) return 'reason-missing';
		return find(question.because, response[1]) ? null : 'not-offered';
	},

	grade(question, response) {
		const problem = attribution.problem(question, response, attribution.steps(question));
		if (problem) return { kind: 'invalid', problem };
		const chosen = [
			find(question.answers, response[0]),
			find(question.because, response[1])
		].filter((option) => option !== undefined);
		return {
			kind: chosen.every((option) => option.right) ? 'right' : 'wrong',
			misconceptions: [...new Set(chosen.flatMap(misconceptionOf))]
		};
	},

	feedback(question, response) {
		const [answer = '', reason = ''] = response;
		const groups = [
			{ options: question.answers, chosen: answer },
			{ options: question.because, chosen: reason }
		];
		const explain = (wanted: boolean): Explanation[] =>
			groups.flatMap(({ options, chosen }) =>
				options.filter((option) => (option.id === chosen) === wanted).map(optionExplanation)
			);
		const marks: Record<string, Mark> = Object.assign(
			{},
			...groups.map(({ options, chosen }) => optionMarks(options, chosen))
		);
		return {
			summary: summaryOf(question, answer, reason),
			marks,
			chosen: explain(true),
			others: explain(false)
		};
	}
};

function summaryOf(question: AttributionQuestion, answer: string, reason: string): string {
	if (question.because.length === 0) return '';
	const theory = find(question.answers, answer)?.right;
	const why = find(question.because, reason)?.right;
	if (theory && why) return 'the theory and the reason both hold.';
	if (theory) return 'the theory is right; the reason is not what decides.';
	if (why) return 'the reason is right; it leads to another answer.';
	return 'neither the answer nor the reason holds.';
}
