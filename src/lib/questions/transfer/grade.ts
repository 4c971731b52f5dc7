import type { QuestionType } from '../contract';
import { singleChoice, singleChoiceView } from '../single-choice';
import type { SingleChoiceQuestion, SingleChoiceView } from '../single-choice';

export interface TransferQuestion extends SingleChoiceQuestion {
	readonly type: 'transfer';
	readonly case: string;
}

export interface TransferView extends SingleChoiceView {
	readonly case: string;
}

/** What a theory expects of a new, invented case. A response is [option id]. */
export const transfer: QuestionType<TransferQuestion, TransferView> = singleChoice({
	type: 'transfer',
	deep: true,
	slip: 0.2,
	about: (question) => question.case,
	publicView: (question, random) => ({
		case: question.case,
		...singleChoiceView(question, random)
	})
});
