import { textChoices } from '../bank/choices';
import type { Course } from '../course';
import { error } from '../finding';
import type { Finding } from '../finding';

const POINTS_AT_OTHERS =
	/^(?:all|none|both|neither|any|each|either|two) of (?:the )?(?:above|these|those|them|(?:others?|answers|options|statements)(?: above)?)\W*$|\bthe above\b|\b(?:all|none|both) of (?:these|the) (?:answers|options|statements)\b/iu;

/** An option says something itself; it does not point at the others. */
export function allOfTheAbove(course: Course): Finding[] {
	return textChoices(course).flatMap(({ entry, group }) =>
		group.options
			.filter(({ text }) => POINTS_AT_OTHERS.test(text))
			.map(({ text }) =>
				error(
					'all-of-the-above',
					entry,
					`"${text}" points at the other options of "${entry.question.id}"; write an option that says something itself`
				)
			)
	);
}
