import type { Random } from './random';

/** A premise, tenet, criterion or passage that decides a question. */
export interface Decides {
	readonly kind: 'premise' | 'tenet' | 'criterion' | 'passage';
	readonly id: string;
	/** Its name in words, such as "Offensive realism, premise 3: Intentions are uncertain". */
	readonly label: string;
	readonly text: string;
	/** Path from the site's root, such as "/theories/offensive-realism/index.html#or-3". */
	readonly href: string;
}

/** What every question has, whatever its type, once the course is built. */
export interface Question {
	readonly number: number;
	readonly id: string;
	readonly type: string;
	readonly revision: number;
	readonly concept: string;
	readonly objectives: readonly number[];
	readonly scored: boolean;
	readonly stem: string;
	/** Ids of the asked claims that the question is built on. */
	readonly claims: readonly string[];
	readonly decides: Decides | null;
	/** From a gentle to a plain one. To open one before the first Check counts as a wrong answer. */
	readonly hints: readonly string[];
	/** How many hints there are; known before they are loaded. */
	readonly hintCount: number;
	/** Number of the other half of its mirror pair; the verdict on both comes after the second. */
	readonly pair: number | null;
	/** The place in the reading that answers the question. */
	readonly passage: { readonly href: string; readonly title: string };
	/** The section and line of the study that it derives from. */
	readonly source: { readonly section: string; readonly line: number };
}

/** What the learner chose, as ids; its shape belongs to the question's type. */
export type Response = readonly string[];

/** Why a response cannot be graded. Invalid is not wrong: nothing is recorded. */
export type Problem =
	| 'nothing-chosen'
	| 'reason-missing'
	| 'items-missing'
	| 'items-repeated'
	| 'nothing-written'
	| 'not-offered';

export type Graded =
	| { readonly kind: 'invalid'; readonly problem: Problem }
	/** Nothing to judge: the learner compares for themselves, and nothing is recorded. */
	| { readonly kind: 'unscored' }
	| { readonly kind: 'right' | 'wrong'; readonly misconceptions: readonly string[] };

/** How one option or item stands after Check. */
export type Mark = 'right' | 'wrong' | 'missed';

export interface Explanation {
	/** The option or item that is explained. */
	readonly label: string;
	readonly verdict: 'right' | 'wrong';
	/** What is said for the verdict, where "right" and "not right" would mislead. */
	readonly word?: string;
	readonly text: string;
	/** What decides this item, where items are decided one by one. */
	readonly decides?: Decides;
}

/** What the learner may see once an answer is graded. */
export interface Feedback {
	/** One sentence beside the verdict, such as "4 of 6 claims stand in their column." */
	readonly summary: string;
	/** By row key of the type's public view; what belonged in a row may be missed as "key value". */
	readonly marks: Readonly<Record<string, Mark>>;
	/** Why what was chosen holds or fails. */
	readonly chosen: readonly Explanation[];
	/** The reasons of everything else, shown on request. */
	readonly others: readonly Explanation[];
}

/** The contract of a question type: pure, and without a schema, so that grading stays light. */
export interface QuestionType<Q extends Question, PublicView> {
	readonly type: string;
	/** Whether the format is one of the harder kinds that "secure" asks for. */
	readonly deep: boolean;
	/** Chance of a wrong answer by one who knows. */
	readonly slip: number;
	/** Chance of a right answer by one who does not know. */
	guess(question: Q): number;
	/** 2 where a reason is asked for after the answer, else 1. */
	steps(question: Q): 1 | 2;
	/** What the question is about, beside its stem: the claim or the case. Left out where the stem says it all. */
	about?(question: Q): string;
	/** Names what goes out to the page: never the key, never a reason. */
	publicView(question: Q, random: Random): PublicView;
	/** Whether the response says enough to go on from this step. Returns what is missing, else null. */
	problem(question: Q, response: Response, step: 1 | 2): Problem | null;
	grade(question: Q, response: Response): Graded;
	feedback(question: Q, response: Response): Feedback;
}
