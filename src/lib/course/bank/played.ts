import type { Course } from '../course';
import { error, warning } from '../finding';
import type { Finding } from '../finding';
import { questionsOf } from './questions-of';

/** From how many choices on a share says enough to refuse a course. */
export const ENOUGH = 60;

/** One choice as somebody played it who has not read the lesson. */
export interface Play {
	readonly lesson: string;
	/** Chance of hitting the key blindly. */
	readonly chance: number;
	/** Chance of hitting it this way: 1 or 0, and between where the player wavers. */
	readonly hit: number;
}

export interface Score {
	readonly plays: number;
	readonly chance: number;
	readonly hit: number;
	/** Standard error of a blind player's share. */
	readonly error: number;
}

export function scoreOf(plays: readonly Play[]): Score {
	const mean = (value: (play: Play) => number) =>
		plays.reduce((sum, play) => sum + value(play), 0) / Math.max(plays.length, 1);
	const variance = mean(({ chance }) => chance * (1 - chance));
	return {
		plays: plays.length,
		chance: mean(({ chance }) => chance),
		hit: mean(({ hit }) => hit),
		error: Math.sqrt(variance / Math.max(plays.length, 1))
	};
}

interface Limits {
	/** Above chance, over the course. */
	readonly course: number;
	/** Above chance, in a lesson. */
	lesson(score: Score): number;
}

/** An error where the course as a whole exceeds its limit, and a warning for each lesson that exceeds its own. */
export function judge(
	rule: string,
	course: Course,
	plays: readonly Play[],
	limits: Limits,
	say: (score: string) => string
): Finding[] {
	const whole = scoreOf(plays);
	const findings: Finding[] = [];
	if (whole.plays >= ENOUGH && exceeds(whole, limits.course))
		findings.push(
			error(
				rule,
				{ file: 'course.yaml', line: 1, column: 1 },
				say(`${told(whole)} over the course`)
			)
		);
	for (const lesson of course.lessons) {
		const score = scoreOf(plays.filter((play) => play.lesson === lesson.slug));
		if (score.plays > 0 && exceeds(score, limits.lesson(score)))
			findings.push(warning(rule, questionsOf(lesson), say(told(score))));
	}
	return findings;
}

const exceeds = ({ hit, chance }: Score, limit: number) => hit - chance > limit + 1e-9;

const told = ({ hit, chance, plays }: Score) =>
	`${percent(hit)} of ${plays} choices, where chance gives ${percent(chance)}`;

export const percent = (share: number) => `${Math.round(share * 100)} %`;
