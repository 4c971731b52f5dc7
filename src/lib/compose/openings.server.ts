import index from 'virtual:two-lenses/index';
import { nextQuestion } from '$lib/mastery/select';
import { lessonOf } from './course.server';
import type { Opening } from './opening';

const COUNT = 16;

/** How a first sitting may open, by seed: chosen at build, so that a new learner waits for no catalogue. */
export function openingsOf(slug: string): Opening[] {
	const { bank } = lessonOf(slug);
	return Array.from({ length: COUNT }, (_, at) => Math.imul(at + 1, 0x9e3779b1) >>> 0).flatMap(
		(seed) => {
			const empty = { records: [], asked: [], now: 0 };
			const number = nextQuestion({ seed, catalogue: index.questions, bank, ...empty });
			return number === null ? [] : [{ seed, number }];
		}
	);
}
