import { typeOf } from '$lib/questions/registry';
import type { Course } from '../course';
import { error } from '../finding';
import type { Finding } from '../finding';
import { countWords } from '../words';

/** Every option has a reason of 15 to 60 words. */
export function reasonLength(course: Course): Finding[] {
	return course.questions.flatMap((entry) => {
		const feedback = typeOf(entry.question).feedback(entry.question, []);
		return feedback.others
			.concat(feedback.chosen)
			.map((explanation) => ({ explanation, words: countWords(explanation.text) }))
			.filter(({ words, explanation }) => words < 15 || words > (explanation.decides ? 120 : 60))
			.map(({ explanation, words }) =>
				error(
					'reason-length',
					entry,
					`the reason for "${explanation.label}" of "${entry.question.id}" has ${words} words; keep to 15-60`
				)
			);
	});
}
