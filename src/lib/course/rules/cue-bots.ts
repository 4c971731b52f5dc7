import { chanceOf, textChoices, theoryChoices } from '../bank/choices';
import type { Choice } from '../bank/choices';
import { judge } from '../bank/played';
import type { Course } from '../course';
import type { Finding } from '../finding';
import { shareOf } from './bots/bot';
import type { Bot } from './bots/bot';
import { first } from './bots/first';
import { likeOptions } from './bots/like-options';
import { likeStem } from './bots/like-stem';
import { longest } from './bots/longest';
import { middle } from './bots/middle';
import { mostFrequent } from './bots/most-frequent';
import { mostHedged } from './bots/most-hedged';
import { shortest } from './bots/shortest';

const BETWEEN_TEXTS = [longest, shortest, mostHedged, likeStem, likeOptions, first, middle];
const BETWEEN_THEORIES = [mostFrequent];
const MORE = 0.1;

/** Players who have read no lesson score at most ten points above chance. */
export function cueBots(course: Course): Finding[] {
	return [
		...BETWEEN_TEXTS.flatMap((bot) => played(course, textChoices(course), bot)),
		...BETWEEN_THEORIES.flatMap((bot) => played(course, theoryChoices(course), bot))
	];
}

function played(course: Course, choices: readonly Choice[], bot: Bot): Finding[] {
	const groups = choices.map(({ group }) => group);
	const plays = choices.map(({ entry, group }) => ({
		lesson: entry.lesson,
		chance: chanceOf(group),
		hit: shareOf(group, bot.pick(group, groups))
	}));
	const limits = { course: MORE, lesson: (score: { error: number }) => 2 * score.error };
	return judge(
		'cue-bots',
		course,
		plays,
		limits,
		(score) => `a player who always takes ${bot.takes} is right in ${score}; ${bot.advice}`
	);
}
