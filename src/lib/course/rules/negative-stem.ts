import type { Course } from '../course';
import { error } from '../finding';
import type { Finding } from '../finding';
import { sentences } from '../wording/sentences';

const NEGATIVE = /\b(?:not|except|cannot|never|least|false|incorrect|untrue)\b|n['’]t\b/iu;

/** Only an odd-one-out asks for what does not fit, and then it says NOT in capitals. */
export function negativeStem(course: Course): Finding[] {
	return course.questions.flatMap((entry) => {
		const { id, stem, type } = entry.question;
		if (type === 'odd-one-out')
			return /\bNOT\b/.test(stem)
				? []
				: [
						error(
							'negative-stem',
							entry,
							`the stem of the odd-one-out "${id}" hides its negation; write NOT in capitals`
						)
					];
		const asked = sentences(stem).at(-1) ?? '';
		return NEGATIVE.test(asked)
			? [
					error(
						'negative-stem',
						entry,
						`the stem of "${id}" asks in the negative ("${NEGATIVE.exec(asked)?.[0]}"); turn the question round, or make it an odd-one-out`
					)
				]
			: [];
	});
}
