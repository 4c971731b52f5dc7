import type { Theory } from '$lib/claims/theories';
import type { QuestionType } from '../contract';
import { publicOption } from '../options';
import type { PublicOption } from '../options';
import { singleChoice } from '../single-choice';
import type { SingleChoiceQuestion } from '../single-choice';

interface Arguer {
	readonly id: Theory;
	readonly name: string;
}

/** Its options are the sentences, in the order of the paragraph; those that are accepted are right. */
export interface HighlightQuestion extends SingleChoiceQuestion {
	readonly type: 'highlight';
	/** Whose argument it is, where that is said. */
	readonly theory: Arguer | null;
}

export interface HighlightView {
	readonly stem: string;
	readonly theory: Arguer | null;
	readonly sentences: readonly PublicOption[];
}

/** One sentence of a paragraph is marked; several may be accepted. A response is [sentence id]. */
export const highlight: QuestionType<HighlightQuestion, HighlightView> = {
	...singleChoice<HighlightQuestion, HighlightView>({
		type: 'highlight',
		deep: true,
		slip: 0.15,
		publicView: ({ stem, theory, options }) => ({
			stem,
			theory,
			sentences: options.map(publicOption)
		})
	}),
	guess: ({ options }) => options.filter(({ right }) => right).length / options.length
};
