import type { Question, QuestionType } from './contract';
import { misconceptionOf, optionExplanation, optionMarks, shuffledPublic } from './options';
import type { Option, PublicOption } from './options';

export interface SingleChoiceQuestion extends Question {
	readonly options: readonly Option[];
}

export interface SingleChoiceView {
	readonly stem: string;
	readonly options: readonly PublicOption[];
}

/** What is asked, with the options in the order of the seed. */
export const singleChoiceView: QuestionType<
	SingleChoiceQuestion,
	SingleChoiceView
>['publicView'] = (question, random) => ({
	stem: question.stem,
	options: shuffledPublic(question.options, random)
});

/** A type that asks for the one right option of several. A response is [option id]. */
export function singleChoice<Q extends SingleChoiceQuestion, View>(
	own: Pick<QuestionType<Q, View>, 'type' | 'deep' | 'slip' | 'about' | 'publicView'>
): QuestionType<Q, View> {
	const find = (question: Q, id: string | undefined) =>
		question.options.find((option) => option.id === id);

	const problem: QuestionType<Q, View>['problem'] = (question, response) => {
		if (response.length === 0) return 'nothing-chosen';
		return response.length === 1 && find(question, response[0]) ? null : 'not-offered';
	};

	return {
		...own,
		guess: (question) => 1 / question.options.length,
		steps: () => 1,
		problem,

		grade(question, response) {
			const found = problem(question, response, 1);
			if (found) return { kind: 'invalid', problem: found };
			const chosen = find(question, response[0]) as Option;
			return { kind: chosen.right ? 'right' : 'wrong', misconceptions: misconceptionOf(chosen) };
		},

		feedback(question, [chosen = '']) {
			return {
				summary: '',
				marks: optionMarks(question.options, chosen),
				chosen: question.options.filter(({ id }) => id === chosen).map(optionExplanation),
				others: question.options.filter(({ id }) => id !== chosen).map(optionExplanation)
			};
		}
	};
}
