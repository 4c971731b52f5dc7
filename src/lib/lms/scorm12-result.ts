import type { Launch, Outcome } from './port';

/** What a gradebook holds of a learner. */
export interface Standing {
	/** 0-100; null where there is none. */
	readonly score: number | null;
	readonly status: 'incomplete' | 'completed' | 'passed';
}

/** An element of the data model of SCORM 1.2, and what it is to hold. */
export type Value = readonly [element: string, value: string];

const RANK = ['incomplete', 'completed', 'passed'] as const;

const rounded = (score: number) =>
	String(Math.round(Math.min(Math.max(score, 0), 100) * 100) / 100);

/** Where the learner stood when the session began. */
export function standingAt({ score, passed, completed }: Launch): Standing {
	return { score, status: passed ? 'passed' : completed ? 'completed' : 'incomplete' };
}

/**
 * The better of what stands and what is new. `failed` is never reported, because a host may end an
 * attempt with it: a result below the pass rule is a score that is `incomplete`.
 */
export function keepBest(standing: Standing, { score, completion, success }: Outcome): Standing {
	const completed = completion === 'completed' && success === 'unknown';
	const reached = success === 'passed' ? 'passed' : completed ? 'completed' : 'incomplete';
	return {
		score:
			standing.score === null || (score !== null && score > standing.score)
				? score
				: standing.score,
		status: RANK[Math.max(RANK.indexOf(standing.status), RANK.indexOf(reached))] ?? reached
	};
}

/** The values to set, in the order of setting: the score where it is not that of the launch, the status. */
export function resultValues(launch: Standing, { score, status }: Standing): readonly Value[] {
	const graded: readonly Value[] =
		score === null || score === launch.score
			? []
			: [
					['cmi.core.score.raw', rounded(score)],
					['cmi.core.score.min', '0'],
					['cmi.core.score.max', '100']
				];
	return [...graded, ['cmi.core.lesson_status', status]];
}

/** How the session ends: the host keeps the learner's place while there is something left to do. */
export const exitOf = ({ status }: Standing): string => (status === 'incomplete' ? 'suspend' : '');
