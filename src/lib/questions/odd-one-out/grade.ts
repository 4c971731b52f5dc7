import type { Explanation, QuestionType } from '../contract';
import { singleChoice, singleChoiceView } from '../single-choice';
import type { SingleChoiceQuestion, SingleChoiceView } from '../single-choice';

/** Its options are claims; the right one is the claim that does not belong. */
export interface OddOneOutQuestion extends SingleChoiceQuestion {
	readonly type: 'odd-one-out';
}

export type OddOneOutView = SingleChoiceView;

const ofOne: QuestionType<OddOneOutQuestion, OddOneOutView> = singleChoice({
	type: 'odd-one-out',
	deep: false,
	slip: 0.12,
	publicView: singleChoiceView
});

/** A claim that belongs is a true one of its theory, though it is not the answer: so neither word would do. */
const inWords = (explanation: Explanation): Explanation => ({
	...explanation,
	word:
		explanation.verdict === 'right'
			? 'does not belong, and is asked for'
			: 'belongs, and is not asked for'
});

/** Which claim does not belong to a theory. A response is [claim id]. */
export const oddOneOut: QuestionType<OddOneOutQuestion, OddOneOutView> = {
	...ofOne,
	feedback(question, response) {
		const { chosen, others, ...rest } = ofOne.feedback(question, response);
		return { ...rest, chosen: chosen.map(inWords), others: others.map(inWords) };
	}
};
