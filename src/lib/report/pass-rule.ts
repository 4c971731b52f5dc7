import type { LessonIndex } from '$lib/course/course-index';
import type { Assignment } from './assignment';
import { passMark } from './pass-mark';
import { sittingLength } from './sitting-length';

const AS_OFTEN =
	'as often as you like: the best sitting counts. Questions come back once all were asked. To retry only what was wrong is practice, and does not count.';
const SECURE =
	'Secure takes right answers to several new questions, often in more than one sitting.';

export interface PassRule {
	/** What is needed, in one sentence. */
	readonly rule: string;
	/** What else a learner wants to know of it. */
	readonly more: string;
}

/** What completes or passes an assignment, as the learner reads it before and while working. */
export function passRule(
	assignment: Assignment,
	{ lessons }: { readonly lessons: readonly Pick<LessonIndex, 'slug' | 'bank'>[] }
): PassRule {
	const own = lessons.filter(({ slug }) => assignment.lessons.includes(slug));
	const size = sizes(own.map(({ bank }) => sittingLength(assignment, bank.length)));
	const isOne = own.length === 1;
	const quizzes = isOne ? 'the quiz' : `the ${own.length} quizzes`;
	const mark = passMark(assignment);
	if (assignment.by === 'secure-concepts') {
		const what = mark === 100 ? 'every concept' : `${mark} % of the concepts`;
		const are = mark === 100 ? 'is' : 'are';
		return {
			rule: `You pass once ${what} that ${quizzes} ${isOne ? 'tests' : 'test'} ${are} secure.`,
			more: SECURE
		};
	}
	const more = `You may sit ${isOne ? 'the quiz' : 'each quiz'} ${AS_OFTEN}`;
	if (isOne)
		return {
			rule:
				mark === null
					? `Complete one sitting of ${size}; your best one is your score.`
					: `You pass with ${mark} % right in your best sitting of ${size}.`,
			more
		};
	return {
		rule:
			mark === null
				? `Complete one sitting of each of ${quizzes}, ${size} each; the mean of your best ones is your score.`
				: `You pass with ${mark} % right, as the mean of your best sittings of ${quizzes}, ${size} each.`,
		more
	};
}

function sizes(of: readonly number[]): string {
	const least = Math.min(...of);
	const most = Math.max(...of);
	return `${least === most ? most : `${least} to ${most}`} question${most === 1 ? '' : 's'}`;
}
