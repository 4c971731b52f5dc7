import { answerKey } from '$lib/claims/answer-key';
import type { Course } from './course';
import type { Finding } from './finding';
import { coveredSections } from './rules/coverage';

type Counts = Record<string, number>;

/** What `npm run lessons -- --json` prints: keys are ids, generated attributions count, pre-questions do not. */
export interface Report {
	readonly lessons: readonly {
		readonly slug: string;
		readonly title: string;
		readonly words: number;
		readonly minutes: number;
		readonly questions: number;
		readonly claims: number;
	}[];
	readonly sections: {
		readonly total: number;
		readonly covered: number;
		readonly missing: readonly string[];
	};
	readonly claims: {
		readonly total: number;
		readonly shown: number;
		readonly asked: number;
		readonly byKey: Counts;
		readonly byVoice: Counts;
		readonly byKind: Counts;
		readonly byRecord: Counts;
	};
	readonly questions: {
		readonly total: number;
		readonly scored: number;
		readonly byType: Counts;
		readonly byConcept: Counts;
		readonly byKey: Counts;
	};
	readonly findings: readonly Omit<Finding, 'column'>[];
}

export function report(course: Course | null, findings: readonly Finding[]): Report {
	const { covered, missing } = course ? coveredSections(course) : { covered: [], missing: [] };
	const claims = course?.claims ?? [];
	const questions = (course?.questions ?? []).filter((entry) => entry.question.scored);
	const attributions = questions.filter((entry) => entry.question.type === 'attribution');
	return {
		lessons: (course?.lessons ?? []).map(({ slug, title, words, minutes }) => ({
			slug,
			title,
			words,
			minutes,
			questions: questions.filter((entry) => entry.lesson === slug).length,
			claims: claims.filter((claim) => claim.lesson === slug).length
		})),
		sections: {
			total: covered.length + missing.length,
			covered: covered.length,
			missing: missing.map((section) => section.id)
		},
		claims: {
			total: claims.length,
			shown: claims.filter((claim) => claim.use === 'shown').length,
			asked: claims.filter((claim) => claim.use === 'asked').length,
			byKey: count(claims.map((claim) => answerKey(claim) ?? 'discussion')),
			byVoice: count(claims.map((claim) => claim.voice)),
			byKind: count(claims.map((claim) => claim.kind)),
			byRecord: count(claims.map((claim) => claim.record.status))
		},
		questions: {
			total: questions.length,
			scored: questions.length,
			byType: count(questions.map((entry) => entry.question.type)),
			byConcept: count(questions.map((entry) => entry.question.concept)),
			byKey: count(attributions.flatMap((entry) => entry.keys))
		},
		findings: findings.map(({ rule, severity, file, line, message }) => ({
			rule,
			severity,
			file,
			line,
			message
		}))
	};
}

function count(values: readonly string[]): Counts {
	const counts: Counts = {};
	for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
	return counts;
}
