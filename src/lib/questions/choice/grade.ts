import type { QuestionType } from '../contract';
import { singleChoice, singleChoiceView } from '../single-choice';
import type { SingleChoiceQuestion, SingleChoiceView } from '../single-choice';

export interface ChoiceQuestion extends SingleChoiceQuestion {
	readonly type: 'choice';
}

export type ChoiceView = SingleChoiceView;

/** Single best answer of three to five. A response is [option id]. */
export const choice: QuestionType<ChoiceQuestion, ChoiceView> = singleChoice({
	type: 'choice',
	deep: false,
	slip: 0.1,
	publicView: singleChoiceView
});
