import type { QuestionType } from '../contract';
import { singleChoice, singleChoiceView } from '../single-choice';
import type { SingleChoiceQuestion, SingleChoiceView } from '../single-choice';

export interface SteelmanQuestion extends SingleChoiceQuestion {
	readonly type: 'steelman';
}

export type SteelmanView = SingleChoiceView;

/** The strongest statement that a defender of a theory would sign. A response is [option id]. */
export const steelman: QuestionType<SteelmanQuestion, SteelmanView> = singleChoice({
	type: 'steelman',
	deep: false,
	slip: 0.1,
	publicView: singleChoiceView
});
