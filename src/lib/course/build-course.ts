import type { Answer } from '$lib/claims/answer-key';
import type { Known } from '$lib/questions/known';
import { typeOf } from '$lib/questions/registry';
import { buildLesson } from './build-lesson';
import { buildQuestions } from './build-questions';
import type { QuestionContext } from './build-questions';
import { buildTheory, propositionsOf } from './build-theory';
import { checkShape } from './check-shape';
import type { Claim, Course, CourseQuestion } from './course';
import { error } from './finding';
import type { Finding } from './finding';
import { readFoundations } from './foundations';
import type { Foundations } from './foundations';
import { readLesson } from './lesson-source';
import type { LessonSource } from './lesson-source';
import { duplicateIds } from './load-files';
import type { SourceFiles } from './load-files';
import type { RenderContext } from './markdown/context';
import { claimsSchema } from './schemas/claim';
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
	const allClaims = merge(sources.map((source) => source.claimIds));
	const knownIn = (source: LessonSource): Known => ({
		...foundations.known,
		claim: allClaims,
		anchor: [...source.anchors.keys()],
		question: source.questionIds
	});

	const claims = new Map<LessonSource, AuthoredClaim[]>();
	for (const source of sources) {
		const checked = checkShape(claimsSchema(knownIn(source)), source.claims);
		findings.push(
			...checked.findings,
			...duplicateIds(checked.value ?? [], source.claims, 'claim')
		);
		claims.set(source, checked.value ?? []);
	}
	const claimById = new Map<string, Claim>(
		sources.flatMap((source) =>
			(claims.get(source) ?? []).map((claim) => [claim.id, builtClaim(claim, source.slug)])
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

	const questions: CourseQuestion[] = [];
	const lessons = sources.map((source, index) => {
		const known = knownIn(source);
		const context: QuestionContext = {
			known,
			claim: (id) => [...claims.values()].flat().find((claim) => claim.id === id),
			proposition: (id) => propositions.get(id),
			answerName: (answer) => answerName(answer, lensName)
		};
		const built = buildQuestions(source, claims.get(source) ?? [], context, findings);
		questions.push(...built);
		return buildLesson(files, source, built, { known, render, place: index + 1 }, findings);
	});
	const theories = foundations.theories.map((theory) =>
		buildTheory(theory, render, foundations, findings)
	);
	findings.push(...uniqueAcrossLessons(sources, [...claims.values()].flat(), questions));

	const failed = findings.some((finding) => finding.severity === 'error');
	const { course, study, criteria } = foundations;
	if (failed || !course || !study || !criteria) return { course: null, findings };
	return {
		course: {
			...course,
			study,
			criteria,
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

function catalogueEntry({ question }: CourseQuestion) {
	const type = typeOf(question);
	return {
		number: question.number,
		revision: question.revision,
		concept: question.concept,
		type: question.type,
		guess: type.guess(question),
		slip: type.slip,
		deep: type.deep,
		claims: question.claims
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

function merge(lists: readonly (readonly string[] | null)[]): string[] | null {
	return lists.some((list) => list === null) ? null : lists.flatMap((list) => list ?? []);
}

function lessonFolders(
	files: SourceFiles,
	foundations: Foundations,
	findings: Finding[]
): string[] {
	const folders = [...files.keys()].flatMap(
		(file) => /^(\d+-[a-z0-9-]+)\/lesson\.md$/.exec(file)?.[1] ?? []
	);
	const slugOf = (folder: string) => folder.replace(/^\d+-/, '');
	const place = { file: 'course.yaml', line: 1, column: 1 };
	const listed = foundations.known.lesson ?? [];
	for (const slug of listed)
		if (!folders.some((folder) => slugOf(folder) === slug))
			findings.push(error('files', place, notAllowed('lesson', slug, folders.map(slugOf))));
	for (const folder of folders)
		if (foundations.known.lesson && !listed.includes(slugOf(folder)))
			findings.push(
				error(
					'files',
					place,
					`the lesson "${slugOf(folder)}" (folder ${folder}) is missing in "lessons"`
				)
			);
	return listed.flatMap((slug) => folders.find((folder) => slugOf(folder) === slug) ?? []);
}
