import { textChoices } from '../bank/choices';
import type { Course } from '../course';
import { error } from '../finding';
import type { Finding } from '../finding';
import { countWords } from '../words';

const MOST = 25;

/** An option has at most 25 words. */
export function optionLength(course: Course): Finding[] {
	return textChoices(course).flatMap(({ entry, group }) =>
		group.options
			.filter(({ text }) => countWords(text) > MOST)
			.map(({ id, text }) =>
				error(
					'option-length',
					entry,
					`the option "${id}" of "${entry.question.id}" has ${countWords(text)} words; cut it to ${MOST}`
				)
			)
	);
}
