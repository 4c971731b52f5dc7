import type { LogRecord } from './record-schema';

/** How often answers were right that were given with the same confidence. */
export interface SaidBin {
	/** Chance of being right that was said: .50 a guess, .74 fairly sure, .90 sure. */
	readonly said: number;
	readonly of: number;
	readonly right: number;
}

const LEVELS = [0.5, 0.74, 0.9];

/** From so many answers on the comparison says something. */
export const SAID_ENOUGH = 20;

/** What was said of answers against what was right, in three bins. Answers of which nothing was said stay out. */
export function saidAgainstRight(records: Iterable<LogRecord>): readonly SaidBin[] {
	const answers = [...records].filter((record) => record.kind === 'answer');
	return LEVELS.map((said) => {
		const own = answers.filter(({ confidence }) => confidence === said);
		return { said, of: own.length, right: own.filter(({ right }) => right).length };
	});
}

/** Said minus right, as shares from -1 to 1: above 0 where the learner is surer than right. Null of no answer. */
export function bias(bins: readonly SaidBin[]): number | null {
	const of = bins.reduce((sum, bin) => sum + bin.of, 0);
	if (of === 0) return null;
	const said = bins.reduce((sum, bin) => sum + bin.said * bin.of, 0);
	const right = bins.reduce((sum, bin) => sum + bin.right, 0);
	return (said - right) / of;
}
