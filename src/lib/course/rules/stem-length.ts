import type { Course } from '../course';
import { error } from '../finding';
import type { Finding } from '../finding';
import { countWords } from '../words';

const MOST = 60;

/** A stem has at most 60 words; the case of a transfer question is counted apart. */
export function stemLength(course: Course): Finding[] {
	return course.questions
		.map((entry) => ({ entry, words: countWords(entry.question.stem) }))
		.filter(({ words }) => words > MOST)
		.map(({ entry, words }) =>
			error(
				'stem-length',
				entry,
				`the stem of "${entry.question.id}" has ${words} words; cut it to ${MOST}`
			)
		);
}
