import type { Question, QuestionType } from '$lib/questions/contract';
import { explainedQuestion } from '$lib/questions/explanations';
import { loadType } from '$lib/questions/views';
import { loadData } from './load-data';
import { loadQuestion } from './load-question';

/** A question with what explains it, and its type. */
export interface Explained {
	readonly question: Question;
	readonly type: QuestionType<Question, unknown>;
}

/** Loads everything of a question. Rejects when it cannot be fetched. */
export async function loadExplained(number: number): Promise<Explained> {
	const [asked, explaining] = await Promise.all([
		loadQuestion(number),
		loadData<unknown>(`explained-${number}`)
	]);
	const { type } = await loadType(asked.type);
	return { question: explainedQuestion(asked, explaining), type };
}
