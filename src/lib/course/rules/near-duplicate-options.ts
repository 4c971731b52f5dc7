import { distance } from 'fastest-levenshtein';
import { textChoices } from '../bank/choices';
import type { Course } from '../course';
import { error } from '../finding';
import type { Finding } from '../finding';

const TOO_LIKE = 0.85;

/** No two options of a choice read nearly alike. */
export function nearDuplicateOptions(course: Course): Finding[] {
	return textChoices(course).flatMap(({ entry, group }) =>
		group.options.flatMap((option, index) =>
			group.options
				.slice(0, index)
				.filter((other) => likeLetters(option.text, other.text) >= TOO_LIKE)
				.map((other) =>
					error(
						'near-duplicate-options',
						entry,
						`the options "${other.id}" and "${option.id}" of "${entry.question.id}" read nearly alike; make their difference plain`
					)
				)
		)
	);
}

/** 1 where two texts are the same but for case, 0 where no letter stays. */
function likeLetters(one: string, other: string): number {
	const longer = Math.max(one.length, other.length, 1);
	return 1 - distance(one.toLowerCase(), other.toLowerCase()) / longer;
}
