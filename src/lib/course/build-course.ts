import type { Answer } from '$lib/claims/answer-key';
import type { Known } from '$lib/questions/known';
import { typeOf } from '$lib/questions/registry';
import { buildLesson } from './build-lesson';
import { buildProse } from './build-prose';
import { buildQuestions } from './build-questions';
import type { ListedClaim, QuestionContext } from './build-questions';
import { buildTheory, propositionsOf } from './build-theory';
import { checkList } from './check-shape';
import type { Claim, Course, CourseQuestion } from './course';
import { error } from './finding';
import type { Finding } from './finding';
import { growingRows, readFigures } from './figures/read-figures';
import { mergeIds, readFoundations } from './foundations';
import type { Foundations } from './foundations';
import { readLesson } from './lesson-source';
import type { LessonSource } from './lesson-source';
import { duplicateIds } from './load-files';
import type { SourceFiles } from './load-files';
import { readLock } from './lock';
import type { RenderContext } from './markdown/context';
import { claimSchema } from './schemas/claim';
import type { AuthoredClaim } from './schemas/claim';
import { notAllowed } from '$lib/questions/nearest';
import { uniqueAcrossLessons } from './unique';

/**
 * The whole course from the files of the folder of lessons (path inside it, to text).
 * Collects every finding before it gives up: the course is null when one of them is an error.
 */
export function buildCourse(files: SourceFiles): {
	course: Course | null;
	findings: readonly Finding[];
} {
	const findings: Finding[] = [];
	const foundations = readFoundations(files, findings);
	const sources = lessonFolders(files, foundations, findings).map((folder) =>
		readLesson(files, folder, findings)
	);
	const allClaims = mergeIds(sources.map((source) => source.claimIds));
	const knownIn = (source: LessonSource): Known => ({
		...foundations.known,
		claim: allClaims,
		anchor: source.isWritten ? [...source.anchors.keys()] : null,
		question: source.questionIds
	});

	const claims = new Map<LessonSource, readonly ListedClaim[]>();
	for (const source of sources) {
		const checked = checkList(claimSchema(knownIn(source)), source.claims);
		findings.push(...checked.findings, ...duplicateIds(source.claims, 'claim'));
		claims.set(source, checked.entries);
	}
	const allOf = (source: LessonSource) => claims.get(source) ?? [];
	const listed = sources.flatMap(allOf);
	const claimById = new Map<string, Claim>(
		sources.flatMap((source) =>
			allOf(source).map(({ value }) => [value.id, builtClaim(value, source.slug)])
		)
	);

	const lensName = (lens: string) =>
		foundations.theories.find((theory) => theory.authored?.id === lens)?.authored?.name ?? lens;
	const propositions = propositionsOf(foundations);
	const render: Omit<RenderContext, 'figure'> = {
		claim: (id) => claimById.get(id),
		reference: (id) => foundations.references?.find((reference) => reference.id === id),
		term: (id) => foundations.glossary?.find((term) => term.id === id),
		section: (id) => foundations.study?.sections.find((section) => section.id === id),
		lensName
	};

	const figures = sources.map((source) => readFigures(files, source.folder, findings));
	const questions: CourseQuestion[] = [];
	const lessons = sources.map((source, index) => {
		const known = knownIn(source);
		const context: QuestionContext = {
			known,
			claim: (id) => listed.find(({ value }) => value.id === id)?.value,
			proposition: (id) => propositions.get(id),
			answerName: (answer) => answerName(answer, lensName)
		};
		const built = buildQuestions(source, allOf(source), context, findings);
		questions.push(...built);
		const lessonContext = {
			known,
			render,
			place: index + 1,
			figures: figures[index] ?? new Map(),
			earlier: figures.slice(0, index).flatMap(growingRows)
		};
		return buildLesson(source, built, lessonContext, findings);
	});
	const theories = foundations.theories.map((theory) =>
		buildTheory(theory, render, foundations, findings)
	);
	const { studyPage } = foundations;
	const studyHtml = buildProse(studyPage.markdown, render, foundations, findings);
	findings.push(...uniqueAcrossLessons(sources, readLock(files).lock));

	const failed = findings.some((finding) => finding.severity === 'error');
	const { course, study, criteria, glossary, references } = foundations;
	if (failed || !course || !study || !criteria || !glossary || !studyPage.authored || !studyHtml)
		return { course: null, findings };
	return {
		course: {
			...course,
			study,
			studyPage: { ...studyPage.authored, html: studyHtml },
			criteria,
			glossary,
			references: references ?? [],
			theories: theories.filter((theory) => theory !== null),
			claims: [...claimById.values()],
			lessons: lessons.filter((lesson) => lesson !== null),
			questions,
			catalogue: questions
				.filter((entry) => entry.question.scored)
				.map((entry) => catalogueEntry(entry))
		},
		findings
	};
}

function catalogueEntry({ question, misconceptions }: CourseQuestion) {
	const type = typeOf(question);
	return {
		number: question.number,
		revision: question.revision,
		concept: question.concept,
		type: question.type,
		guess: type.guess(question),
		slip: type.slip,
		deep: type.deep,
		claims: question.claims,
		pair: question.pair,
		misconceptions: [...new Set(misconceptions)].sort()
	};
}

function builtClaim({ attribution: _attribution, ...claim }: AuthoredClaim, lesson: string): Claim {
	return { ...claim, lesson };
}

export function answerName(answer: Answer, lensName: (lens: string) => string): string {
	if (answer === 'both') return 'Both theories';
	if (answer === 'neither') return 'Neither: a fact that needs no theory';
	return lensName(answer);
}

/** The folders of the lessons in the order of course.yaml; all of them where that order is not known. */
function lessonFolders(
	files: SourceFiles,
	{ known, inCourse }: Foundations,
	findings: Finding[]
): readonly string[] {
	const folders = foldersOf(files, findings);
	if (!known.lesson) return folders;
	const listed = known.lesson;
	listed.forEach((slug, index) => {
		const place = inCourse(['lessons', index]);
		if (listed.indexOf(slug) < index)
			findings.push(error('files', place, `the lesson "${slug}" is listed twice`));
		else if (!folders.some((folder) => slugOf(folder) === slug))
			findings.push(error('files', place, notAllowed('lesson', slug, folders.map(slugOf))));
	});
	const unlisted = folders.filter((folder) => !listed.includes(slugOf(folder)));
	for (const folder of unlisted)
		findings.push(
			error(
				'files',
				inCourse(['lessons']),
				`the lesson "${slugOf(folder)}" (folder ${folder}) is missing in "lessons"`
			)
		);
	const inOrder = [...new Set(listed)].flatMap(
		(slug) => folders.find((folder) => slugOf(folder) === slug) ?? []
	);
	return [...inOrder, ...unlisted];
}

const slugOf = (folder: string) => folder.replace(/^\d+-/, '');

const SHARED = ['theories'];

/** Every folder is one lesson's, but for those that all lessons share. */
function foldersOf(files: SourceFiles, findings: Finding[]): string[] {
	const names = [...files.keys()].flatMap((file) => /^([^/]+)\//.exec(file)?.[1] ?? []);
	const folders = [...new Set(names)].filter((name) => !SHARED.includes(name));
	const isNamed = (folder: string) => /^\d+-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(folder);
	for (const folder of folders)
		if (!isNamed(folder))
			findings.push(
				error(
					'files',
					{ file: folder, line: 1, column: 1 },
					`the folder "${folder}" is no lesson: a lesson's folder has a number and lower-case words joined by hyphens, such as "02-root-causes"`
				)
			);
	return folders.filter(isNamed);
}
