import explanations from 'virtual:two-lenses/explanations';
import type { Question } from '$lib/questions/contract';
import { explainedQuestion } from '$lib/questions/explanations';

/** Adds to a loaded question what explains it. Rejects when that cannot be fetched. */
export async function loadExplained(lesson: string, asked: Question): Promise<Question> {
	const loaders = await explanations[lesson]?.();
	const load = loaders?.default[String(asked.number)];
	if (!load) throw new Error(`lesson "${lesson}" has no question ${asked.number}`);
	return explainedQuestion(asked, (await load()).default);
}
