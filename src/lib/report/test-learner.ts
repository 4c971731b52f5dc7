import type { CourseIndex, LessonIndex } from '$lib/course/course-index';
import type { AnswerRecord, LogRecord } from '$lib/mastery/record-schema';
import { longestAgo } from '$lib/mastery/longest-ago';
import { nextQuestion, parallelTo, type Selection } from '$lib/mastery/select';
import { answer } from '$lib/mastery/test-records';

const MINUTE = 60_000;

/** For tests: a learner who works through lessons as the pages let them, an answer a minute. */
export class TestLearner {
	readonly records: LogRecord[] = [];
	now = 0;

	constructor(
		private readonly index: CourseIndex,
		private readonly isRight: (number: number) => boolean
	) {}

	/** Reads a lesson; what a check got wrong is tried once more on a parallel case, where there is one. */
	read({ pages, bank }: LessonIndex) {
		for (const { check } of pages) {
			const answered = this.#answer(check, { place: 'check', sitting: `c${check}` });
			const selection = this.#selection(bank, [answered], 7);
			const other = answered.right ? null : parallelTo(check, selection);
			if (other !== null) this.#answer(other, { place: 'check', sitting: `c${check}` });
		}
	}

	/** One sitting of a quiz; what came of it, as the learner reads it at its end. */
	sit({ bank }: LessonIndex, sitting: string, most: number, seed: number) {
		const asked: { number: number; right: boolean }[] = [];
		while (asked.length < most || this.#opensPair(asked)) {
			const selection = this.#selection(bank, asked, seed);
			const number = nextQuestion(selection) ?? longestAgo(selection);
			if (number === null) break;
			asked.push(this.#answer(number, { place: 'quiz', sitting, seed }));
		}
		return { right: asked.filter(({ right }) => right).length, of: asked.length };
	}

	#answer(number: number, asked: Partial<AnswerRecord>) {
		this.now += MINUTE;
		const right = this.isRight(number);
		const revision = this.index.questions.find((one) => one.number === number)?.revision ?? 1;
		this.records.push(answer(number, this.now, right, { ...asked, revision }));
		return { number, right };
	}

	#opensPair(asked: readonly { number: number }[]) {
		const last = this.index.questions.find(({ number }) => number === asked.at(-1)?.number);
		const isAnswered = this.records.some((one) => 'number' in one && one.number === last?.pair);
		return last?.pair != null && !isAnswered;
	}

	#selection(
		bank: readonly number[],
		asked: readonly { number: number; right: boolean }[],
		seed: number
	): Selection {
		const { records, now } = this;
		const all = asked.map((one) => ({ ...one, misconceptions: [] }));
		return { seed, catalogue: this.index.questions, bank, records, asked: all, now };
	}
}
