import { buildCourse } from './build-course';
import type { Course } from './course';
import { error } from './finding';
import type { Finding } from './finding';
import type { SourceFiles } from './load-files';
import { checkLock, LOCK_FILE } from './lock';
import type { Lock } from './lock';
import { applyRules } from './rules/index';

export interface Checked {
	/** Null when the content cannot be built at all. */
	readonly course: Course | null;
	readonly findings: readonly Finding[];
	readonly lock: Lock;
}

/** Builds the course, holds it against its lock and applies every content rule. */
export function checkCourse(files: SourceFiles): Checked {
	const built = buildCourse(files);
	const { lock, findings: lockFindings } = readLock(files.get(LOCK_FILE));
	if (!built.course) return { ...built, findings: [...built.findings, ...lockFindings], lock };
	const findings = [
		...built.findings,
		...lockFindings,
		...checkLock(built.course, lock),
		...applyRules(built.course)
	];
	return { course: built.course, findings, lock };
}

function readLock(text: string | undefined): { lock: Lock; findings: Finding[] } {
	try {
		const value = JSON.parse(text ?? '{"questions":{}}') as Lock;
		return { lock: { questions: value.questions ?? {} }, findings: [] };
	} catch {
		const place = { file: LOCK_FILE, line: 1, column: 1 };
		return {
			lock: { questions: {} },
			findings: [error('lock', place, 'the lock file is not JSON; restore it from the history')]
		};
	}
}
