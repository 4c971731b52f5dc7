import { buildCourse } from './build-course';
import type { Course } from './course';
import type { Finding } from './finding';
import type { SourceFiles } from './load-files';
import { checkLock, readLock } from './lock';
import type { Lock } from './lock';
import { applyRules } from './rules/index';
import { writtenOf } from './written';

export interface Checked {
	/** Null when the content cannot be built at all. */
	readonly course: Course | null;
	readonly findings: readonly Finding[];
	readonly lock: Lock;
}

/** Builds the course, holds it against its lock and applies every content rule. */
export function checkCourse(files: SourceFiles): Checked {
	const built = buildCourse(files);
	const { lock, findings: lockFindings } = readLock(files);
	if (!built.course) return { ...built, findings: [...built.findings, ...lockFindings], lock };
	const findings = [
		...built.findings,
		...lockFindings,
		...(lockFindings.length > 0 ? [] : checkLock(built.course, lock)),
		...applyRules(built.course, writtenOf(files))
	];
	return { course: built.course, findings, lock };
}
