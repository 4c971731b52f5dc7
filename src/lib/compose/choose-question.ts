import type { CourseIndex, LessonIndex } from '$lib/course/course-index';
import type { LogRecord } from '$lib/mastery/record-schema';
import { longestAgo } from '$lib/mastery/longest-ago';
import { nextQuestion, parallelTo } from '$lib/mastery/select';
import type { AskedInSitting, Selection } from '$lib/mastery/select';
import type { Response } from '$lib/questions/contract';
import { loadType } from '$lib/questions/views';
import { answersIn } from './answers-in';
import { learner, sittingLength } from './learner.svelte';
import { loadIndex } from './load-index';
import { loadQuestion } from './load-question';
import type { SittingPlace } from './sitting-envelope';
import { storage } from './storage';

/** The sitting for which a question is chosen. */
export type Choosing = Pick<SittingPlace, 'sitting' | 'seed' | 'fixed'>;

/** The question after those that a sitting has asked; null at its end. */
export async function chooseNext(
	lesson: LessonIndex,
	place: Choosing,
	questions: readonly number[]
): Promise<number | null> {
	if (place.fixed) return null;
	const index = await loadIndex();
	if (questions.length >= sittingLength(lesson.bank) && !opensPair(index, questions)) return null;
	const selection = await selectionFor(index, lesson, place, questions);
	// A sitting that is assigned asks as many as it says.
	return nextQuestion(selection) ?? (learner.assigned && longestAgo(selection));
}

/** A question to try next to the last one asked; null where there is none. */
export async function chooseParallel(
	lesson: LessonIndex,
	place: Choosing,
	questions: readonly number[]
): Promise<number | null> {
	const last = questions.at(-1);
	if (last === undefined) return null;
	const selection = await selectionFor(await loadIndex(), lesson, place, questions);
	const misconceptions = selection.asked.at(-1)?.misconceptions ?? [];
	return parallelTo(last, { ...selection, ...(misconceptions.length > 0 && { misconceptions }) });
}

/** A question parallel to one of these that were missed, each in its turn; null where there is none. */
export async function chooseRemedy(
	lesson: LessonIndex,
	place: Choosing,
	questions: readonly number[],
	missed: readonly number[]
): Promise<number | null> {
	const selection = await selectionFor(await loadIndex(), lesson, place, questions);
	const turn = questions.length % Math.max(1, missed.length);
	for (const number of [...missed.slice(turn), ...missed.slice(0, turn)]) {
		const parallel = parallelTo(number, selection);
		if (parallel !== null && !questions.includes(parallel)) return parallel;
	}
	return null;
}

function opensPair(index: CourseIndex, questions: readonly number[]): boolean {
	const half = index.questions.find(({ number }) => number === questions.at(-1))?.pair;
	return half != null && !questions.includes(half);
}

async function selectionFor(
	index: CourseIndex,
	{ bank, revisions }: LessonIndex,
	{ sitting, seed }: Choosing,
	questions: readonly number[]
): Promise<Selection> {
	const { log } = await storage();
	const records = await log.all();
	const asked = await askedIn(questions, records, revisions, sitting);
	return { seed, catalogue: index.questions, bank, records, asked, now: Date.now() };
}

async function askedIn(
	questions: readonly number[],
	records: readonly LogRecord[],
	revisions: LessonIndex['revisions'],
	sitting: string
): Promise<AskedInSitting[]> {
	const answers = answersIn(records, revisions, (record) => record.sitting === sitting);
	return Promise.all(
		questions.map(async (number) => {
			const answered = answers[number];
			const right = answered?.right ?? false;
			const misconceptions =
				answered && !right ? await misconceptionsIn(number, answered.response) : [];
			return { number, right, misconceptions };
		})
	);
}

/** What a wrong response seems to show. */
async function misconceptionsIn(number: number, response: Response): Promise<readonly string[]> {
	const question = await loadQuestion(number);
	const { type } = await loadType(question.type);
	const graded = type.grade(question, response);
	return graded.kind === 'wrong' ? graded.misconceptions : [];
}
