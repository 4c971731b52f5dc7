import { checkCourse } from '$lib/course/check-course';
import type { CourseQuestion } from '$lib/course/course';
import { findingLine } from '$lib/course/finding';
import type { SourceFiles } from '$lib/course/load-files';
import { notAllowed } from '$lib/questions/nearest';

export interface Acceptance {
	readonly ok: boolean;
	readonly message: string;
	/** Files to write, with their new text. */
	readonly files: ReadonlyMap<string, string>;
	/** Ids of the questions whose entries in the lock are renewed. */
	readonly questions: readonly string[];
	readonly retire?: string;
}

const USAGE =
	'usage: npm run lessons -- accept ID --new | --typo | --meaning | --retired (ID of a question or a claim, or "all" with --new)';

/**
 * Says what a change of a question or a claim was. `--typo` keeps the revision; `--meaning` raises it in the
 * file; `--new` enters new questions; `--retired` marks a number that is no longer asked.
 */
export function accept(files: SourceFiles, [id, kind]: readonly string[]): Acceptance {
	const refused = (message: string): Acceptance => ({
		ok: false,
		message,
		files: new Map(),
		questions: []
	});
	if (!id || !kind || !['--new', '--typo', '--meaning', '--retired'].includes(kind))
		return refused(USAGE);
	const { course, findings, lock } = checkCourse(files);
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
			files: new Map(),
			questions: [],
			retire: id
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
		(entry) => kind !== '--new' && locked(entry)?.id !== entry.question.id
	);
	if (stranger)
		return refused(
			`number ${stranger.question.number} belongs to "${locked(stranger)?.id}" and is never reused`
		);
	const raise = chosen.filter(
		(entry) => kind === '--meaning' && entry.question.revision === locked(entry)?.revision
	);
	return {
		ok: true,
		message: `accepted ${chosen.map(({ question }) => question.id).join(', ')} (${kind.slice(2)})`,
		files: raised(files, raise),
		questions: chosen.map(({ question }) => question.id)
	};
}

function raised(files: SourceFiles, entries: readonly CourseQuestion[]): Map<string, string> {
	const texts = new Map<string, string>();
	for (const { file, question } of entries) {
		const text = texts.get(file) ?? files.get(file) ?? '';
		const id = question.id.replace(/\.attribution$/, '').replaceAll('.', '\\.');
		const entry = new RegExp(
			`((?:^|\\n)- (?:(?!\\n- )[\\s\\S])*?\\bid: ${id}\\n(?:(?!\\n- )[\\s\\S])*?\\brevision: )\\d+`
		);
		texts.set(file, text.replace(entry, `$1${question.revision + 1}`));
	}
	return texts;
}
