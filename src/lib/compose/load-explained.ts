import type { Question } from '$lib/questions/contract';
import { explainedQuestion } from '$lib/questions/explanations';
import { loadData } from './load-data';

/** Adds to a loaded question what explains it. Rejects when that cannot be fetched. */
export async function loadExplained(asked: Question): Promise<Question> {
	return explainedQuestion(asked, await loadData(`explained-${asked.number}`));
}
