import type { LessonIndex } from '$lib/course/course-index';
import { REPEAT_AFTER } from '$lib/mastery/parameters';
import type { AnswerRecord, LogRecord } from '$lib/mastery/record-schema';
import type { Catalogue } from '$lib/questions/catalogue';

/** A whole sitting, at its best moment. */
export interface Sitting {
	readonly sitting: string;
	readonly right: number;
	readonly of: number;
	/** Ids of the records that it rests on. */
	readonly keep: readonly string[];
}

/** By question number, in the order in which they were asked. */
type Answers = Map<number, AnswerRecord>;

interface Open {
	readonly answers: Answers;
	/** Whether it asked anything but what was answered wrong elsewhere in the 7 days before. */
	isNew: boolean;
}

/**
 * How many sittings of a lesson's quiz were whole, and the best of them; of equal ones the earlier.
 * `records` are in order, each once; `least` is how many answers make a sitting whole.
 *
 * What counts: answers in a quiz, at the question's revision of today, the first one to each question of
 * a sitting. Right is right, with a hint or without: so the learner is told at the end of a sitting.
 *
 * What is whole: `least` answers, and no half of a pair still to come. A sitting that goes on after that
 * counts at its best moment, so that later answers take nothing away. A sitting whose first `least`
 * questions were all answered wrong elsewhere in the last 7 days is a retry after the explanations: that
 * is practice, and never whole.
 */
export function bestSitting(
	{ bank, revisions }: LessonIndex,
	records: readonly LogRecord[],
	catalogue: Catalogue,
	least: number
): { readonly sat: number; readonly best: Sitting | null } {
	const pairs = new Map(catalogue.map(({ number, pair }) => [number, pair]));
	const sittings = new Map<string, Open>();
	const met: Answers = new Map();
	const missed = new Map<number, number>();
	const whole = new Set<string>();
	let best: Sitting | null = null;

	function take(sitting: string, answers: Answers, others: readonly LogRecord[]) {
		const right = [...answers.values()].filter((answer) => answer.right).length;
		const of = answers.size;
		const ahead = best ? right * best.of - best.right * of : 1;
		whole.add(sitting);
		if (ahead > 0 || (ahead === 0 && sitting === best?.sitting))
			best = { sitting, right, of, keep: [...answers.values(), ...others].map(({ id }) => id) };
	}

	for (const record of records) {
		if (record.kind !== 'answer' || revisions[record.number] !== record.revision) continue;
		const { number, sitting } = record;
		if (!bank.includes(number)) continue;
		const wasMet = met.has(number);
		if (!wasMet) met.set(number, record);
		const open = sittings.get(sitting) ?? { answers: new Map(), isNew: false };
		const { answers } = open;
		if (record.place !== 'quiz' || answers.has(number)) continue;

		sittings.set(sitting, open);
		const isRetry = record.at - (missed.get(number) ?? -Infinity) < REPEAT_AFTER;
		if (answers.size < least && !isRetry) open.isNew = true;
		answers.set(number, record);
		if (!record.right) missed.set(number, record.at);

		const pair = pairs.get(number) ?? 0;
		const half = met.get(pair);
		const waitsForHalf = bank.includes(pair) && !answers.has(pair) && (!half || wasMet);
		if (answers.size >= least && open.isNew && !waitsForHalf)
			take(sitting, answers, half ? [half] : []);
	}
	return { sat: whole.size, best };
}
