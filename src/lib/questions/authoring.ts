import type { z } from 'zod';
import type { Answer, Stances } from '$lib/claims/answer-key';
import type { Kind } from '$lib/claims/labels';
import type { Decides, Question } from './contract';
import type { AuthoredDecides } from './common-schema';
import type { Known } from './known';

/** A claim as a question type sees it when the course is built. */
export interface ClaimForQuestion {
	readonly id: string;
	readonly text: string;
	readonly use: 'shown' | 'asked';
	readonly kind: Kind;
	readonly stances: Stances;
	readonly section: string;
	readonly line: number;
}

/** What a question type may look up while it is built. */
export interface Lookup {
	claim(id: string): ClaimForQuestion | undefined;
	decides(authored: AuthoredDecides): Decides;
	answerName(answer: Answer): string;
	/** Said for a question whose author wrote no stem. */
	readonly standardStem: string;
}

/** A mistake that only the whole course can show; the path leads to it inside the question. */
export interface Mistake {
	readonly path: readonly PropertyKey[];
	readonly message: string;
}

/** The part of a built question that its type adds to the common one. */
export interface Specific<Q extends Question> {
	readonly question: Omit<
		Q,
		| 'number'
		| 'id'
		| 'type'
		| 'revision'
		| 'concept'
		| 'objectives'
		| 'scored'
		| 'passage'
		| 'decides'
		| 'hints'
		| 'hintCount'
		| 'pair'
		| 'source'
	>;
	/** Where the study says it, for types that know it from their claims. */
	readonly source: { readonly section: string; readonly line: number };
	/** What the lock file hashes as meaning: the key and the ids, in order. */
	readonly structure: unknown;
	/** Ids of answers that are right, for the report's balance of keys. */
	readonly keys: readonly string[];
	/** What the rules on options look at; empty where the learner chooses none of several texts. */
	readonly groups: readonly Group[];
	/** The misconceptions that its wrong choices carry, one per choice that carries one. */
	readonly misconceptions: readonly string[];
}

/** A choice of one out of several written texts: what a guesser can play without having read the lesson. */
export interface Group {
	/** What is asked, with the claim or case that it is asked about. */
	readonly stem: string;
	readonly options: readonly {
		readonly id: string;
		readonly text: string;
		readonly right: boolean;
	}[];
}

/** What a response to a question is made of, and what an LMS calls such an answer. */
export interface Responses {
	/** Some of the ids; one id per row; all of them in an order. */
	readonly kind: 'choice' | 'matching' | 'sequencing';
	/** Every id that may stand in a response, in any order; one may come twice. */
	readonly ids: readonly string[];
}

/** What a question type adds for authors: its schema, and how a written question becomes a built one. */
export interface AuthoringType<S extends z.ZodType, Q extends Question> {
	readonly type: string;
	/** True where every item names what decides it, so that the question need not. */
	readonly decidesPerItem?: true;
	/** True where the order of the file is shown to every learner, such as that of a paragraph. */
	readonly keepsOrder?: true;
	/** True where nothing is ever graded: such a question is no part of a quiz. */
	readonly unscored?: true;
	schema(known: Known): S;
	build(
		authored: z.output<S>,
		lookup: Lookup
	): Specific<Q> | { readonly mistakes: readonly Mistake[] };
	/** Which ids may stand in a response to a built question; null where nothing is ever graded. */
	responses(question: Q): Responses | null;
}
