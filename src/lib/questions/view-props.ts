import type { Mark, Response } from './contract';

/** What every question view gets: the public view of its type, what was chosen, and how it stands. */
export interface QuestionViewProps<View> {
	view: View;
	/** Distinguishes the controls of two questions on one page. */
	name: string;
	response: Response;
	/** 2 once the learner has gone on to the reason. */
	step: 1 | 2;
	/** Null until Check. */
	marks: Readonly<Record<string, Mark>> | null;
	/** Id of the message beside the controls, when there is one. */
	describedby: string | undefined;
	onchange: (response: Response) => void;
	onback: () => void;
}
