import { chanceOf, textChoices } from '../bank/choices';
import { judge } from '../bank/played';
import type { Course } from '../course';
import type { Finding } from '../finding';
import { shareOf } from './bots/bot';
import { longest } from './bots/longest';

const MORE = 0.15;

/** The key is the longest option in at most 1/k + .15 of the choices. */
export function keyLength(course: Course): Finding[] {
	const plays = textChoices(course).map(({ entry, group }) => ({
		lesson: entry.lesson,
		chance: chanceOf(group),
		hit: shareOf(group, longest.pick(group, []))
	}));
	const limits = { course: MORE, lesson: () => MORE };
	return judge(
		'key-length',
		course,
		plays,
		limits,
		(score) => `the key is the longest option in ${score}; shorten keys or give distractors detail`
	);
}
