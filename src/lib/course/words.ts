const PER_MINUTE = 200;
const PER_QUESTION = 0.75;

/** Runs of letters and digits, so that "two-year-old" counts as one. */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Honest minutes of a lesson: reading at 200 words a minute, three quarters of a minute a question. */
export function lessonMinutes(words: number, questions: number): number {
	return Math.round(words / PER_MINUTE + PER_QUESTION * questions);
}
