import { typeOf } from '$lib/questions/registry';
import type { Course } from '../course';
import { error } from '../finding';
import type { Finding } from '../finding';
import { countWords } from '../words';

const LEAST = 15;
const MOST = 60;

/** Every option has a reason of 15 to 60 words; a misplaced item of a sort gets two, one for each column. */
export function reasonLength(course: Course): Finding[] {
	return course.questions.flatMap((entry) => {
		const feedback = typeOf(entry.question).feedback(entry.question, []);
		return feedback.others
			.concat(feedback.chosen)
			.map((explanation) => ({
				explanation,
				words: countWords(explanation.text),
				most: explanation.decides ? 2 * MOST : MOST
			}))
			.filter(({ words, most }) => words < LEAST || words > most)
			.map(({ explanation, words, most }) =>
				error(
					'reason-length',
					entry,
					`the reason for "${explanation.label}" of "${entry.question.id}" has ${words} words; keep to ${LEAST}-${most}`
				)
			);
	});
}
