import banks from 'virtual:two-lenses/banks';
import type { Question } from '$lib/questions/contract';

/** Loads one question of a lesson, without what explains it, and nothing of the others. Rejects when it does not exist or cannot be fetched. */
export async function loadQuestion(lesson: string, number: number): Promise<Question> {
	const bank = await banks[lesson]?.();
	const load = bank?.default[String(number)];
	if (!load) throw new Error(`lesson "${lesson}" has no question ${number}`);
	return (await load()).default;
}
