import { answersOf } from '../bank/choices';
import type { Course, CourseQuestion } from '../course';
import { error } from '../finding';
import type { Finding } from '../finding';
import { contentWords, sharedWords } from '../wording/content-words';

const MOST = 0.75;
const LEAST = 3;

/** A hint leads to the answer and does not say it. */
export function hintsQuiet(course: Course): Finding[] {
	return course.questions.flatMap((entry) =>
		entry.question.hints
			.filter((hint) => repeatsKey(hint, entry) || namesAnswer(course, hint, entry))
			.map((hint) =>
				error(
					'hints-quiet',
					entry,
					`a hint of "${entry.question.id}" gives the answer ("${hint.slice(0, 50)}"); point to the premise or the passage instead`
				)
			)
	);
}

function repeatsKey(hint: string, { groups }: CourseQuestion): boolean {
	const keys = groups.flatMap(({ options }) => options.filter(({ right }) => right));
	return keys.some(({ text }) => {
		const words = new Set(contentWords(text)).size;
		return words >= LEAST
			? sharedWords(hint, text) >= MOST * words
			: hint.toLowerCase().includes(text.toLowerCase());
	});
}

/** Whether it names the theory that is right and no other. */
function namesAnswer(course: Course, hint: string, entry: CourseQuestion): boolean {
	const answers = answersOf(entry);
	const named = answers.filter(({ id, text }) => {
		const short = course.theories.find((theory) => theory.id === id)?.short;
		const words = [text, id.replace('-', ' '), short].filter((name) => name !== undefined);
		const isLens = short !== undefined;
		return (isLens ? words : [text]).some((name) =>
			hint.toLowerCase().includes(name.toLowerCase())
		);
	});
	return named.length === 1 && named[0]?.right === true;
}
