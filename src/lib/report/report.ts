import type { CourseIndex } from '$lib/course/course-index';
import { inOrder } from '$lib/mastery/in-order';
import type { LogRecord } from '$lib/mastery/record-schema';
import type { Assignment } from './assignment';
import { bestSitting } from './best-sitting';
import { conceptsOf } from './concept-records';
import { passMark } from './pass-mark';
import { percent } from './percent';
import { secureShare } from './secure-share';
import { sittingLength } from './sitting-length';
import { stepsDone } from './steps-done';
import { successOf } from './success-of';

/** How one assigned lesson stands. */
export interface LessonReport {
	readonly slug: string;
	/** Whole sittings of its quiz. */
	readonly sat: number;
	/** The best of them: how many answers were right, of how many. */
	readonly best: { readonly sitting: string; readonly right: number; readonly of: number } | null;
	/** Its start, its pages and its quiz. */
	readonly steps: number;
	readonly done: number;
}

/** What is reported of a learner, in the terms that every gradebook has. */
export interface Report {
	/** Share of the steps of the assigned lessons that are done, 0 to 1. */
	readonly progress: number;
	readonly completion: 'not-begun' | 'incomplete' | 'completed';
	/** `unknown` without a pass mark, and while there is nothing to judge yet. */
	readonly success: 'unknown' | 'passed' | 'failed';
	/** 0 to 100, at most 2 decimals; null while there is nothing to grade. */
	readonly score: number | null;
	/** In the order of the assignment; a lesson that the course does not have is left out. */
	readonly lessons: readonly LessonReport[];
	/** Ids of the records that the score rests on: without the others it is the same. */
	readonly keep: readonly string[];
}

/**
 * What an assignment's learner has reached, from the log alone: nothing is reported that is not counted
 * here. Order and repetition of the records change nothing.
 *
 * By `best-sitting`: completed when every lesson's quiz has a whole sitting (see `bestSitting`), and not
 * graded before; the score is the mean over the lessons of the best sittings' share right. With a pass
 * mark, passed from that score on, and failed below it, as long as no sitting is better.
 *
 * By `secure-concepts`: the score is the share of the concepts of the lessons' quizzes that are secure,
 * from the first whole sitting on, or once it passes; completed when all are, and never failed.
 *
 * Records that are added later in time take nothing away. Two things can: a question that got a new
 * revision, for its answers count no more, and answers from another device that turn out to be the
 * earlier ones to the same questions. Whoever reports keeps the best, and so do hosts that are told.
 */
export function report(
	{ lessons: known, questions }: CourseIndex,
	records: readonly LogRecord[],
	assignment: Assignment
): Report {
	const ordered = inOrder(records);
	const lessons = assignment.lessons.flatMap(
		(slug) => known.find((one) => one.slug === slug) ?? []
	);
	const quizzes = lessons.map((lesson) => {
		const least = sittingLength(assignment, lesson.bank.length);
		const { sat, best } = bestSitting(lesson, ordered, questions, least);
		return { lesson, sat, best, ...stepsDone(lesson, ordered, best !== null) };
	});
	const sum = (of: (quiz: (typeof quizzes)[number]) => number) =>
		quizzes.reduce((total, quiz) => total + of(quiz), 0);
	const [done, steps] = [sum((quiz) => quiz.done), sum((quiz) => quiz.steps)];
	const bests = quizzes.flatMap(({ best }) => best ?? []);
	const isSat = lessons.length > 0 && bests.length === lessons.length;
	const mean = sum(({ best }) => (best ? best.right / best.of : 0)) / Math.max(1, lessons.length);
	const mark = passMark(assignment);
	const concepts = conceptsOf(
		questions,
		lessons.flatMap(({ bank }) => bank)
	);
	const secure =
		assignment.by === 'secure-concepts' ? secureShare(concepts, ordered, questions) : null;
	const reached = percent(secure?.share ?? mean);
	const isCompleted = secure ? secure.share === 1 : isSat;
	const isGraded =
		isCompleted || (secure !== null && (bests.length > 0 || reached >= (mark ?? 100)));
	const score = isGraded ? reached : null;
	return {
		progress: done / Math.max(1, steps),
		completion: isCompleted
			? 'completed'
			: quizzes.some(({ isBegun }) => isBegun)
				? 'incomplete'
				: 'not-begun',
		success: successOf(score, mark, isCompleted),
		score,
		lessons: quizzes.map(({ lesson, sat, best, steps, done }) => ({
			slug: lesson.slug,
			sat,
			best: best && { sitting: best.sitting, right: best.right, of: best.of },
			steps,
			done
		})),
		keep: [...new Set([...bests.flatMap(({ keep }) => keep), ...(secure?.keep ?? [])])]
	};
}
