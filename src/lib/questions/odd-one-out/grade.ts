import type { QuestionType } from '../contract';
import { singleChoice, singleChoiceView } from '../single-choice';
import type { SingleChoiceQuestion, SingleChoiceView } from '../single-choice';

/** Its options are claims; the right one is the claim that does not belong. */
export interface OddOneOutQuestion extends SingleChoiceQuestion {
	readonly type: 'odd-one-out';
}

export type OddOneOutView = SingleChoiceView;

/** Which claim does not belong to a theory. A response is [claim id]. */
export const oddOneOut: QuestionType<OddOneOutQuestion, OddOneOutView> = singleChoice({
	type: 'odd-one-out',
	deep: false,
	slip: 0.12,
	publicView: singleChoiceView
});
