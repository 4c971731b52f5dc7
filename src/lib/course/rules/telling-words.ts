import type { Group } from '$lib/questions/authoring';
import { textChoices } from '../bank/choices';
import type { Course } from '../course';
import { warning } from '../finding';
import type { Finding } from '../finding';
import { absolutes, hedges } from '../wording/tone';

/** Warns where the key is the only cautious option, or the only one without an absolute word. */
export function tellingWords(course: Course): Finding[] {
	return textChoices(course).flatMap(({ entry, group }) =>
		betrayals(group).map((how) =>
			warning(
				'telling-words',
				entry,
				`the key of "${entry.question.id}" ${how}; give every option the same strength`
			)
		)
	);
}

function betrayals({ options }: Group): string[] {
	const key = options.filter(({ right }) => right);
	const others = options.filter(({ right }) => !right);
	const found: string[] = [];
	if (key.some(({ text }) => hedges(text) > 0) && others.every(({ text }) => hedges(text) === 0))
		found.push('is the only option with a hedging word');
	if (
		key.some(({ text }) => absolutes(text) === 0) &&
		others.every(({ text }) => absolutes(text) > 0)
	)
		found.push('is the only option without an absolute word');
	return found;
}
