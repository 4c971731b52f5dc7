import { chanceOf, textChoices } from '../bank/choices';
import { judge } from '../bank/played';
import type { Course } from '../course';
import type { Finding } from '../finding';

const MORE = 0.1;
const NAMES = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Keys stand at every place of the file's order about equally often. */
export function keyPosition(course: Course): Finding[] {
	return NAMES.flatMap((name, place) => {
		const plays = textChoices(course)
			.filter(({ group }) => group.options.length > place)
			.map(({ entry, group }) => ({
				lesson: entry.lesson,
				chance: chanceOf(group),
				hit: group.options[place]?.right ? 1 : 0
			}));
		const limits = { course: MORE, lesson: (score: { error: number }) => 2 * score.error };
		return judge(
			'key-position',
			course,
			plays,
			limits,
			(score) => `the key stands ${name} in ${score}; move some keys to other places`
		);
	});
}
