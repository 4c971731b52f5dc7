import type { CourseQuestion } from './course';
import { error } from './finding';
import type { Finding } from './finding';
import type { LessonSource } from './lesson-source';
import type { AuthoredClaim } from './schemas/claim';

/** Ids and numbers that stand twice in the course. */
export function uniqueAcrossLessons(
	sources: readonly LessonSource[],
	claims: readonly AuthoredClaim[],
	questions: readonly CourseQuestion[]
): Finding[] {
	const findings: Finding[] = [];
	const numbers = new Map<number, string>();
	const ids = new Set<string>();
	for (const { file, line, column, question } of questions) {
		const owner = numbers.get(question.number);
		if (owner !== undefined)
			findings.push(
				error(
					'duplicate',
					{ file, line, column },
					`number ${question.number} of "${question.id}" is already that of "${owner}"; the next free number is ${nextFree(questions)}`
				)
			);
		numbers.set(question.number, question.id);
		if (ids.has(question.id))
			findings.push(
				error(
					'duplicate',
					{ file, line, column },
					`duplicate question id "${question.id}"; each question has its own`
				)
			);
		ids.add(question.id);
	}
	const owners = new Map<string, string>();
	for (const source of sources)
		for (const id of new Set(source.claimIds ?? [])) {
			const other = owners.get(id);
			if (other && claims.some((claim) => claim.id === id))
				findings.push(
					error(
						'duplicate',
						source.claims.at([(source.claimIds ?? []).indexOf(id), 'id']),
						`duplicate claim id "${id}"; it stands in ${other} too`
					)
				);
			owners.set(id, source.folder);
		}
	return findings;
}

function nextFree(questions: readonly CourseQuestion[]): number {
	return Math.max(0, ...questions.map(({ question }) => question.number)) + 1;
}
