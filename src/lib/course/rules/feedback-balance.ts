import { THEORIES } from '$lib/claims/theories';
import type { Theory } from '$lib/claims/theories';
import { typeOf } from '$lib/questions/registry';
import { ENOUGH } from '../bank/played';
import { questionsOf } from '../bank/questions-of';
import { ownerOf, sideOf } from '../bank/side-of';
import type { Course, CourseQuestion } from '../course';
import { error, warning } from '../finding';
import type { Finding } from '../finding';
import { countWords } from '../words';

const MOST = 0.1;

/** The reasons of right answers are about as long for either theory: within 10 % on average. */
export function feedbackBalance(course: Course): Finding[] {
	const whole = { file: 'course.yaml', line: 1, column: 1 };
	const lessons = course.lessons.flatMap((lesson) => {
		const own = course.questions.filter((entry) => entry.lesson === lesson.slug);
		const said = lopsided(course, own, 1);
		return said ? [warning('feedback-balance', questionsOf(lesson), said)] : [];
	});
	const said = lopsided(course, course.questions, ENOUGH);
	return [...(said ? [error('feedback-balance', whole, said)] : []), ...lessons];
}

function lopsided(course: Course, questions: readonly CourseQuestion[], least: number) {
	const reasons = questions.flatMap((entry) => reasonsOf(course, entry));
	const [liberal, realist] = THEORIES.map((theory) => {
		const own = reasons.filter((reason) => reason.theory === theory);
		return own.reduce((sum, { words }) => sum + words, 0) / own.length;
	}) as [number, number];
	if (reasons.length < least || !(Math.abs(liberal - realist) > MOST * Math.max(liberal, realist)))
		return null;
	const [short, long] = liberal < realist ? ['liberal', 'realist'] : ['realist', 'liberal'];
	return `reasons of right answers average ${liberal.toFixed(1)} words where a liberal premise decides and ${realist.toFixed(1)} where a realist one does; lengthen the ${short} ones or trim the ${long} ones to within 10 %`;
}

function reasonsOf(course: Course, entry: CourseQuestion): { theory: Theory; words: number }[] {
	if (!entry.question.scored) return [];
	const { chosen, others } = typeOf(entry.question).feedback(entry.question, []);
	return [...chosen, ...others].flatMap(({ decides, verdict, text }) => {
		const theory = decides ? ownerOf(course, decides) : sideOf(course, entry);
		return theory && (decides || verdict === 'right') ? [{ theory, words: countWords(text) }] : [];
	});
}
