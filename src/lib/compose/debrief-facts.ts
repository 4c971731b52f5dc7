import type { CourseIndex, LessonIndex } from '$lib/course/course-index';
import { band, bandInWords } from '$lib/mastery/band';
import { inOrder } from '$lib/mastery/in-order';
import { REPEAT_AFTER } from '$lib/mastery/parameters';
import type { AnswerRecord, LogRecord } from '$lib/mastery/record-schema';
import { replay } from '$lib/mastery/replay';
import { standing } from '$lib/mastery/rest';
import type { Standing } from '$lib/mastery/rest';

/** What a lesson's last sitting changed, and what comes back. */
export interface DebriefFacts {
	/** The last sitting of the quiz; null before the first. */
	readonly sitting: { readonly right: number; readonly of: number } | null;
	/** Bands in words before that sitting and now. */
	readonly moved: readonly {
		readonly title: string;
		readonly before: string;
		readonly after: string;
	}[];
	/** Numbers of the lesson's questions whose last answer was wrong, the latest first. */
	readonly missed: readonly number[];
	/** When the first of them counts again, in milliseconds since 1970. */
	readonly missedFrom: number | null;
	/** How many questions of the quiz were not met yet. */
	readonly unmet: number;
	readonly standing: Standing;
}

/** Reads the debrief of a lesson from the log. */
export function debriefFacts(
	index: CourseIndex,
	lesson: LessonIndex,
	log: readonly LogRecord[],
	now: number
): DebriefFacts {
	const records = inOrder(log);
	const own = records.filter(
		(record): record is AnswerRecord =>
			record.kind === 'answer' &&
			record.place !== 'pre' &&
			lesson.revisions[record.number] === record.revision
	);
	const last = new Map(own.map((record) => [record.number, record]));
	const wrong = [...last.values()].filter((record) => !record.right).reverse();
	const states = replay(records, index.questions);
	return {
		...sittingFacts(index, lesson, records, own),
		missed: wrong.map(({ number }) => number),
		missedFrom: wrong.length > 0 ? Math.min(...wrong.map(({ at }) => at)) + REPEAT_AFTER : null,
		unmet: lesson.bank.filter((number) => !last.has(number)).length,
		standing: standing(states, index.questions, lesson.bank, records, now)
	};
}

function sittingFacts(
	index: CourseIndex,
	lesson: LessonIndex,
	records: readonly LogRecord[],
	own: readonly AnswerRecord[]
): Pick<DebriefFacts, 'sitting' | 'moved'> {
	const id = own.findLast(({ place }) => place === 'quiz')?.sitting;
	if (id === undefined) return { sitting: null, moved: [] };
	const answers = own.filter(({ sitting }) => sitting === id);
	const first = records.findIndex((record) => 'sitting' in record && record.sitting === id);
	const before = replay(records.slice(0, first), index.questions);
	const after = replay(records, index.questions);
	const concepts = new Set(
		index.questions
			.filter(({ number }) => lesson.bank.includes(number))
			.map(({ concept }) => concept)
	);
	const moved = index.concepts.flatMap(({ id: concept, title }) => {
		const [from, to] = [before.get(concept), after.get(concept)];
		if (!concepts.has(concept) || !from || !to) return [];
		return [{ title, before: bandInWords(band(from)), after: bandInWords(band(to)) }];
	});
	return {
		sitting: { right: answers.filter(({ right }) => right).length, of: answers.length },
		moved
	};
}
