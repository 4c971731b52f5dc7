import type { Question, QuestionType } from '../contract';
import { misconceptionOf, optionExplanation, optionMarks, shuffledPublic } from '../options';
import type { Option, PublicOption } from '../options';

export interface ChoiceQuestion extends Question {
	readonly type: 'choice';
	readonly options: readonly Option[];
}

export interface ChoiceView {
	readonly stem: string;
	readonly options: readonly PublicOption[];
}

/** Single best answer of three to five. A response is [option id]. */
export const choice: QuestionType<ChoiceQuestion, ChoiceView> = {
	type: 'choice',
	deep: false,
	slip: 0.1,
	guess: (question) => 1 / question.options.length,
	steps: () => 1,

	publicView: (question, random) => ({
		stem: question.stem,
		options: shuffledPublic(question.options, random)
	}),

	problem: (question, response) => {
		if (response.length === 0) return 'nothing-chosen';
		if (response.length > 1) return 'not-offered';
		return question.options.some((option) => option.id === response[0]) ? null : 'not-offered';
	},

	grade(question, response) {
		const problem = choice.problem(question, response, 1);
		if (problem) return { kind: 'invalid', problem };
		const chosen = question.options.find((option) => option.id === response[0]) as Option;
		return { kind: chosen.right ? 'right' : 'wrong', misconceptions: misconceptionOf(chosen) };
	},

	feedback(question, response) {
		const [chosenId = ''] = response;
		const isChosen = (option: Option) => option.id === chosenId;
		return {
			summary: '',
			marks: optionMarks(question.options, chosenId),
			chosen: question.options.filter(isChosen).map(optionExplanation),
			others: question.options.filter((option) => !isChosen(option)).map(optionExplanation)
		};
	}
};
