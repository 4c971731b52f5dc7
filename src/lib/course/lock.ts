import { createHash } from 'node:crypto';
import type { Course, CourseQuestion } from './course';
import { error } from './finding';
import type { Finding } from './finding';
import type { SourceFiles } from './load-files';

/** questions.lock.json: every number ever given, and hashes of what each question meant and said. */
export interface Lock {
	readonly questions: Readonly<Record<string, LockEntry>>;
}

export interface LockEntry {
	readonly id: string;
	readonly revision: number;
	/** Hash of type, concept, key, option ids, claim ids and stances. */
	readonly meaning: string;
	/** Hash of every word that the learner may read. */
	readonly text: string;
	readonly retired?: true;
}

export const LOCK_FILE = 'questions.lock.json';

const hash = (value: unknown) =>
	createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** What the lock holds of a question as it stands now. */
export function lockEntry({ question, structure }: CourseQuestion): LockEntry {
	const {
		id,
		revision,
		number: _number,
		objectives: _objectives,
		passage: _passage,
		source: _source,
		decides,
		...said
	} = question;
	return {
		id,
		revision,
		meaning: hash(structure),
		text: hash([...words(said), decides?.id ?? null])
	};
}

/**
 * Every text of a built question, in order: the names of its fields may change without touching the lock.
 * What decides it counts by its id, for its text belongs to a theory.
 */
function words(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === 'decides' ? [(inner as { id: string }).id] : words(inner)
	);
}

/** The lock of a folder of lessons; an empty one where there is none yet. */
export function readLock(files: SourceFiles): { lock: Lock; findings: readonly Finding[] } {
	try {
		const value = JSON.parse(files.get(LOCK_FILE) ?? '{"questions":{}}') as Lock;
		return { lock: { questions: value.questions ?? {} }, findings: [] };
	} catch {
		const place = { file: LOCK_FILE, line: 1, column: 1 };
		return {
			lock: { questions: {} },
			findings: [error('lock', place, 'the lock file is not JSON; restore it from the history')]
		};
	}
}

/** Compares the course with its lock: new, gone, reused, changed without saying so. */
export function checkLock(course: Course, lock: Lock): Finding[] {
	const findings: Finding[] = [];
	const present = new Set<string>();
	const next = nextNumber(
		lock,
		course.questions.map(({ question }) => question.number)
	);
	for (const entry of course.questions) {
		const number = String(entry.question.number);
		present.add(number);
		const message = lockMessage(entry, lock.questions[number], next);
		if (message) findings.push(error('lock', entry, message));
	}
	for (const [number, { id, retired }] of Object.entries(lock.questions))
		if (!retired && !present.has(number))
			findings.push(
				error(
					'lock',
					{ file: LOCK_FILE, line: 1, column: 1 },
					`question ${number} ("${id}") is gone; say so with: npm run lessons -- accept ${id} --retired`
				)
			);
	return findings;
}

function lockMessage(
	entry: CourseQuestion,
	locked: LockEntry | undefined,
	next: number
): string | null {
	const { id, number, revision } = entry.question;
	const accept = `npm run lessons -- accept ${id}`;
	if (!locked) return `question ${number} ("${id}") is new; enter it with: ${accept} --new`;
	if (locked.retired || locked.id !== id) {
		const owner = locked.retired ? `the retired question "${locked.id}"` : `"${locked.id}"`;
		return `number ${number} belongs to ${owner} and is never reused; the next free number is ${next}`;
	}
	const now = lockEntry(entry);
	if (revision < locked.revision)
		return `revision ${revision} of question ${number} ("${id}") is lower than ${locked.revision}, which was published; put it back`;
	if (revision > locked.revision)
		return `revision ${revision} of question ${number} ("${id}") is not in the lock file yet; enter it with: ${accept} --meaning`;
	if (now.meaning !== locked.meaning)
		return `the meaning of question ${number} ("${id}") changed but its revision is still ${revision}; say so with: ${accept} --meaning`;
	if (now.text !== locked.text)
		return `the text of question ${number} ("${id}") changed; say which it is with: ${accept} --typo or --meaning`;
	return null;
}

/** The smallest number above all that questions have or ever had. */
export function nextNumber(lock: Lock, numbers: readonly number[]): number {
	return Math.max(0, ...Object.keys(lock.questions).map(Number), ...numbers) + 1;
}

/** The lock with the entries of these questions as they stand now. */
export function relocked(lock: Lock, entries: readonly CourseQuestion[]): Lock {
	const questions = { ...lock.questions };
	for (const entry of entries) questions[String(entry.question.number)] = lockEntry(entry);
	return { questions };
}

export function retired(lock: Lock, id: string): Lock {
	const questions = Object.entries(lock.questions).map(
		([number, entry]) =>
			[number, entry.id === id ? { ...entry, retired: true as const } : entry] as const
	);
	return { questions: Object.fromEntries(questions) };
}
