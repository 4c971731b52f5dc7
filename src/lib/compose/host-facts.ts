import type { Alphabets } from '$lib/course/alphabets';
import type { CourseIndex } from '$lib/course/course-index';
import { band } from '$lib/mastery/band';
import type { LogRecord } from '$lib/mastery/record-schema';
import { replay } from '$lib/mastery/replay';
import type { Sending } from '$lib/lms/port';
import type { Assignment } from '$lib/report/assignment';
import { interactions } from '$lib/report/interactions';
import { report } from '$lib/report/report';
import type { Report } from '$lib/report/report';
import { packLog } from '$lib/storage/packed/pack-log';

/** Most characters of packed answers: SCORM 1.2 takes 4096, and some hosts count otherwise. */
const MOST = 3800;

export interface HostFacts {
	readonly report: Report;
	readonly sending: Sending;
}

export interface Telling {
	readonly index: CourseIndex;
	readonly alphabets: Alphabets;
	readonly assignment: Assignment;
	/** Ids of the records that the host has seen in earlier sessions. */
	readonly seen: readonly string[];
}

/** Everything that a host may be told, from the log alone. */
export function hostFacts(records: readonly LogRecord[], telling: Telling): HostFacts {
	const { index, alphabets, assignment, seen } = telling;
	const found = report(index, records, assignment);
	const concepts = new Map(index.questions.map(({ number, concept }) => [number, concept]));
	const secure = [...replay(records, index.questions).values()].filter(
		(state) => band(state) === 'secure'
	);
	const { text } = packLog(records, {
		alphabets,
		most: MOST,
		keep: new Set(found.keep),
		secure: secure.map(({ concept }) => concept),
		conceptOf: (number) => concepts.get(number)
	});
	const { progress, completion, success, score } = found;
	return {
		report: found,
		sending: {
			location: '',
			state: records.length > 0 ? text : '',
			outcome: { progress, completion, success, score },
			answered: interactions(records, ownAlphabets(telling), new Set(seen))
		}
	};
}

/** Those of the assigned lessons: a host hears of no answer to another one. */
function ownAlphabets({ index, alphabets, assignment }: Telling): Alphabets {
	const own = index.lessons.filter(({ slug }) => assignment.lessons.includes(slug));
	const numbers = new Set(own.flatMap(({ bank }) => bank));
	return Object.fromEntries(
		Object.entries(alphabets).filter(([number]) => numbers.has(Number(number)))
	);
}
