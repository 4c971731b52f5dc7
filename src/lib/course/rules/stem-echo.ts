import { textChoices } from '../bank/choices';
import type { Course } from '../course';
import { warning } from '../finding';
import type { Finding } from '../finding';
import { sharedWords } from '../wording/content-words';

/** Warns where the key repeats more words of the stem than any wrong option does. */
export function stemEcho(course: Course): Finding[] {
	return textChoices(course).flatMap(({ entry, group }) => {
		const shared = (right: boolean) =>
			Math.max(
				0,
				...group.options
					.filter((option) => option.right === right)
					.map(({ text }) => sharedWords(group.stem, text))
			);
		return shared(true) > shared(false)
			? [
					warning(
						'stem-echo',
						entry,
						`the key of "${entry.question.id}" shares ${shared(true)} words with what is asked and no wrong option more than ${shared(false)}; reword the key or echo the stem in a distractor`
					)
				]
			: [];
	});
}
