import { parseDocument } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import { checkCourse } from '$lib/course/check-course';
import type { CourseQuestion } from '$lib/course/course';
import { findingLine } from '$lib/course/finding';
import type { SourceFiles } from '$lib/course/load-files';
import { LOCK_FILE, lockEntry, readLock, relocked, retired } from '$lib/course/lock';
import type { Lock } from '$lib/course/lock';
import { notAllowed } from '$lib/questions/nearest';

export interface Acceptance {
	readonly ok: boolean;
	readonly message: string;
	/** Files to write, with their new text: the lock, and those in which a revision was raised. */
	readonly files: ReadonlyMap<string, string>;
}

const USAGE =
	'usage: npm run lessons -- accept ID --new | --typo | --meaning | --retired (ID of a question or a claim, or "all" with --new)';

/**
 * Says what a change of a question or a claim was. `--typo` keeps the revision; `--meaning` raises it in the
 * file; `--new` enters new questions; `--retired` marks a number that is no longer asked.
 */
export function accept(files: SourceFiles, [id, kind]: readonly string[]): Acceptance {
	const refused = (message: string): Acceptance => ({ ok: false, message, files: new Map() });
	if (!id || !kind || !['--new', '--typo', '--meaning', '--retired'].includes(kind))
		return refused(USAGE);
	const { course, findings, lock } = checkCourse(files);
	const unread = readLock(files).findings;
	if (unread.length > 0) return refused(unread.map(findingLine).join('\n'));
	if (!course) {
		const errors = findings.filter((finding) => finding.severity === 'error').map(findingLine);
		return refused(['The lessons have errors; mend them first:', ...errors].join('\n'));
	}
	if (kind === '--retired') {
		const entry = Object.values(lock.questions).find(
			(candidate) => candidate.id === id && !candidate.retired
		);
		if (!entry)
			return refused(
				notAllowed(
					'question',
					id,
					Object.values(lock.questions).map((candidate) => candidate.id)
				)
			);
		if (course.questions.some(({ question }) => question.id === id))
			return refused(`question "${id}" is still asked; take it out of its file first`);
		return {
			ok: true,
			message: `"${id}" is retired; its number is never reused`,
			files: new Map([[LOCK_FILE, lockText(retired(lock, id))]])
		};
	}
	const isNew = ({ question }: CourseQuestion) => !lock.questions[String(question.number)];
	const hit = course.questions.filter(
		({ question }) =>
			(id === 'all' && kind === '--new') || question.id === id || question.claims.includes(id)
	);
	const chosen = kind === '--new' ? hit.filter(isNew) : hit.filter((entry) => !isNew(entry));
	if (chosen.length === 0) {
		const all = course.questions.flatMap(({ question }) => [question.id, ...question.claims]);
		return refused(
			hit.length > 0 || id === 'all'
				? `nothing to accept: ${kind} does not fit "${id}"`
				: notAllowed('question or claim', id, all)
		);
	}
	const locked = ({ question }: CourseQuestion) => lock.questions[String(question.number)];
	const stranger = chosen.find(
		(entry) =>
			kind !== '--new' && (locked(entry)?.retired || locked(entry)?.id !== entry.question.id)
	);
	if (stranger)
		return refused(
			`number ${stranger.question.number} belongs to "${locked(stranger)?.id}" and is never reused`
		);
	const refusal = kind === '--new' ? null : contradiction(chosen, lock, kind);
	if (refusal) return refused(refusal);
	const raise = chosen.filter(
		(entry) => kind === '--meaning' && entry.question.revision === locked(entry)?.revision
	);
	return {
		ok: true,
		message: `accepted ${chosen.map(({ question }) => question.id).join(', ')} (${kind.slice(2)})`,
		files: renewed(files, chosen, raised(files, raise))
	};
}

const lockText = (lock: Lock) => `${JSON.stringify(lock, null, '\t')}\n`;

/** The changed files, and the lock with these questions as they stand once those are written. */
function renewed(
	files: SourceFiles,
	chosen: readonly CourseQuestion[],
	changed: ReadonlyMap<string, string>
): ReadonlyMap<string, string> {
	const { course, lock } = checkCourse(new Map([...files, ...changed]));
	const numbers = chosen.map(({ question }) => question.number);
	const now = (course?.questions ?? []).filter(({ question }) => numbers.includes(question.number));
	return new Map([...changed, [LOCK_FILE, lockText(relocked(lock, now))]]);
}

/** Why what the author says of a change cannot be true, if so. */
function contradiction(
	entries: readonly CourseQuestion[],
	lock: Lock,
	kind: string
): string | null {
	for (const entry of entries) {
		const { id, number, revision } = entry.question;
		const locked = lock.questions[String(number)];
		if (!locked) continue;
		if (revision < locked.revision)
			return `revision ${revision} of "${id}" is lower than ${locked.revision}, which was published; put it back`;
		if (kind === '--meaning') continue;
		if (revision > locked.revision)
			return `the revision of "${id}" was raised from ${locked.revision} to ${revision}, which says that its meaning changed: use --meaning`;
		if (lockEntry(entry).meaning !== locked.meaning)
			return `the meaning of "${id}" changed (its key, options, claims or stances), not only its text: use --meaning`;
	}
	return null;
}

/** The files with the revisions of these questions raised by one; nothing else in them changes. */
function raised(files: SourceFiles, entries: readonly CourseQuestion[]): Map<string, string> {
	const texts = new Map<string, string>();
	for (const { file, question } of entries) {
		const text = texts.get(file) ?? files.get(file) ?? '';
		const id = question.id.replace(/\.attribution$/, '');
		const document = parseDocument<YAMLSeq<YAMLMap>>(text);
		const entry = document.contents?.items.find((item) => item.get('id') === id);
		const range = entry?.get('revision', true)?.range;
		if (!range) throw new Error(`"${id}" has no revision in ${file}`);
		texts.set(file, `${text.slice(0, range[0])}${question.revision + 1}${text.slice(range[1])}`);
	}
	return texts;
}
