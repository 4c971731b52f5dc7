import type { Question } from '$lib/questions/contract';

/** What a learner sends to the author about a key: the question, its revision, the course and their own words. */
export function contestedKey(
	{ id, number, revision }: Pick<Question, 'id' | 'number' | 'revision'>,
	version: string,
	words: string
): string {
	return [
		`Contested key: question ${number} ("${id}"), revision ${revision}, course ${version}`,
		'',
		words.trim() || '(no reason given)'
	].join('\n');
}
