import type { Opened } from '$lib/flows/quiz';
import { asksConfidence } from '$lib/mastery/asks-confidence';
import type { Question, Response } from '$lib/questions/contract';
import { randomFrom } from '$lib/questions/random';
import { loadType } from '$lib/questions/views';
import type { PageType } from '$lib/questions/views';
import type { OpenedStorage } from '$lib/storage/open-storage';
import { loadQuestion } from './load-question';
import { meetsOtherHalf } from './meets-other-half';
import type { AskedAt } from './sitting.svelte';
import type { SittingPlace } from './sitting-envelope';

export interface OpenedQuestion extends PageType {
	readonly question: Question;
	readonly view: unknown;
}

export interface Asking {
	readonly storage: OpenedStorage;
	readonly place: Pick<SittingPlace, 'sitting' | 'seed' | 'fixed' | 'questions'>;
	readonly askedAt: AskedAt;
	/** By question number: how many hints were opened in this sitting. */
	readonly hinted: Readonly<Record<number, number>>;
	/** Numbers of the questions that were answered in another sitting. */
	readonly before: ReadonlySet<number>;
}

/** Loads a question with its type, its options in the order that the sitting's seed gives them. */
export async function openQuestion(number: number, seed: number): Promise<OpenedQuestion> {
	const question = await loadQuestion(number);
	const { type, View } = await loadType(question.type);
	const view = type.publicView(question, randomFrom(seed ^ Math.imul(number, 0x9e3779b1)));
	return { question, type, View, view };
}

export function openedFacts(
	{ question, type }: OpenedQuestion,
	{ place, askedAt, hinted, before }: Asking
): Opened {
	return {
		steps: type.steps(question),
		hints: question.hintCount,
		hinted: hinted[question.number] ?? 0,
		asksConfidence: askedAt !== 'pre' && asksConfidence(place.seed, question.number),
		pair: askedAt === 'quiz' && meetsOtherHalf(question, place, before) ? question.pair : null
	};
}

/** Whether the response says enough to go on from this step; what is missing, else null. */
export function inspectAnswer(opened: OpenedQuestion | null, response: Response, step: 1 | 2) {
	return opened ? opened.type.problem(opened.question, response, step) : 'nothing-chosen';
}
