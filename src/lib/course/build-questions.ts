import { z } from 'zod';
import type { Answer } from '$lib/claims/answer-key';
import { ANSWERS } from '$lib/claims/answer-key';
import type { Lookup, Specific } from '$lib/questions/authoring';
import type { AuthoredDecides } from '$lib/questions/common-schema';
import type { Decides, Question } from '$lib/questions/contract';
import type { Known } from '$lib/questions/known';
import { authoringTypes } from '$lib/questions/schemas';
import type { AuthoredQuestion } from '$lib/questions/schemas';
import { checkList } from './check-shape';
import type { CourseQuestion } from './course';
import { error } from './finding';
import type { Finding } from './finding';
import type { LessonSource } from './lesson-source';
import type { YamlSource } from './read-yaml';
import type { AuthoredClaim } from './schemas/claim';

/** A claim that has passed its schema, and its place in its file's list. */
export interface ListedClaim {
	readonly index: number;
	readonly value: AuthoredClaim;
}

export interface QuestionContext {
	readonly known: Known;
	claim(id: string): AuthoredClaim | undefined;
	proposition(id: string): { label: string; text: string; href: string } | undefined;
	answerName(answer: Answer): string;
}

/** A question whose pair is still a name. */
type Built = CourseQuestion & { readonly pairName: string | null };

const STEM = "On the study's account, which theory supports this claim?";

function questionSchema(known: Known) {
	const [first, ...rest] = authoringTypes.map((type) => type.schema(known));
	return z.discriminatedUnion('type', [
		first,
		...rest
	] as never) as unknown as z.ZodType<AuthoredQuestion>;
}

/** The questions of one lesson, those written in questions.yaml and those generated from claims. */
export function buildQuestions(
	lesson: LessonSource,
	claims: readonly ListedClaim[],
	context: QuestionContext,
	findings: Finding[]
): CourseQuestion[] {
	const checked = checkList(questionSchema(context.known), lesson.questions);
	findings.push(...checked.findings);
	const written = checked.entries.flatMap(({ index, value }) =>
		buildOne(lesson, value, lesson.questions, [index], context, findings)
	);
	const generated = claims.flatMap(({ index, value: claim }) =>
		claim.attribution
			? buildOne(
					lesson,
					generatedAttribution(claim),
					lesson.claims,
					[index, 'attribution'],
					context,
					findings
				)
			: []
	);
	return paired([...written, ...generated], findings);
}

/** Ties the two halves of every mirror pair together. */
function paired(questions: readonly Built[], findings: Finding[]): CourseQuestion[] {
	const halves = (name: string) => questions.filter((entry) => entry.pairName === name);
	return questions.map(({ pairName, ...entry }) => {
		if (pairName === null) return entry;
		const others = halves(pairName).filter(({ question }) => question !== entry.question);
		const [other] = others;
		const mistake = pairMistake(pairName, entry.question, others);
		if (mistake) findings.push(error('pair', entry, mistake));
		return { ...entry, question: { ...entry.question, pair: other?.question.number ?? null } };
	});
}

function pairMistake(name: string, question: Question, others: readonly Built[]): string | null {
	const [other] = others;
	if (!other || others.length > 1)
		return `the mirror pair "${name}" has ${others.length + 1} questions; exactly two share its name`;
	if (!question.scored) return `"${question.id}" is not scored; both halves of a pair are`;
	if (other.question.concept !== question.concept)
		return `the halves of the mirror pair "${name}" belong to "${question.concept}" and "${other.question.concept}"; both belong to one concept`;
	return null;
}

function generatedAttribution(claim: AuthoredClaim): AuthoredQuestion {
	const generated = {
		type: 'attribution',
		id: `${claim.id}.attribution`,
		revision: claim.revision,
		claim: claim.id,
		answers: [...ANSWERS],
		...claim.attribution
	};
	return generated as unknown as AuthoredQuestion;
}

function buildOne(
	lesson: LessonSource,
	authored: AuthoredQuestion,
	source: YamlSource,
	path: readonly PropertyKey[],
	context: QuestionContext,
	findings: Finding[]
): Built[] {
	const type = authoringTypes.find((candidate) => candidate.type === authored.type);
	if (!type) return [];
	const lookup: Lookup = {
		claim: context.claim,
		decides: (decides) => decidesOf(decides, lesson, context),
		answerName: context.answerName,
		standardStem: STEM
	};
	const scored = authored.use !== 'pre-question' && !type.unscored;
	if (scored && !authored.decides && !type.decidesPerItem)
		findings.push(
			error(
				'shape',
				source.at(path),
				`"decides" is missing in "${authored.id}": a scored question names what decides it`
			)
		);
	const built = type.build(authored, lookup);
	if ('mistakes' in built) {
		for (const mistake of built.mistakes)
			findings.push(error('question', source.at([...path, ...mistake.path]), mistake.message));
		return [];
	}
	const place = source.at(path);
	return [
		{
			lesson: lesson.slug,
			file: place.file,
			line: place.line,
			column: place.column,
			question: common(authored, built, scored, lesson, context),
			keys: built.keys,
			groups: built.groups,
			misconceptions: built.misconceptions,
			surface: authored.surface ?? null,
			graded: !type.unscored,
			structure: [
				authored.type,
				authored.concept,
				scored,
				built.structure,
				...(authored.pair ? [authored.pair] : [])
			],
			pairName: authored.pair ?? null
		}
	];
}

function common(
	authored: AuthoredQuestion,
	built: Specific<Question>,
	scored: boolean,
	lesson: LessonSource,
	context: QuestionContext
): Question {
	return {
		number: authored.number,
		id: authored.id,
		type: authored.type,
		revision: authored.revision,
		concept: authored.concept,
		objectives: authored.objectives,
		scored,
		...built.question,
		decides: authored.decides ? decidesOf(authored.decides, lesson, context) : null,
		passage: passageOf(authored.passage, lesson),
		hints: authored.hints ?? [],
		hintCount: authored.hints?.length ?? 0,
		pair: null,
		source: built.source
	};
}

function decidesOf(
	authored: AuthoredDecides,
	lesson: LessonSource,
	context: QuestionContext
): Decides {
	const kind = (['premise', 'tenet', 'criterion'] as const).find((name) => authored[name]);
	if (!kind) {
		const passage = passageOf(authored.passage ?? '', lesson);
		return {
			kind: 'passage',
			id: authored.passage ?? '',
			label: passage.title,
			text: 'The lesson says it here:',
			href: passage.href
		};
	}
	const id = authored[kind] ?? '';
	return { kind, id, ...(context.proposition(id) ?? { label: id, text: '', href: '' }) };
}

function passageOf(anchor: string, lesson: LessonSource): { href: string; title: string } {
	const place = lesson.anchors.get(anchor);
	if (!place) return { href: '', title: '' };
	const hash = anchor === place.page ? '' : `#${anchor}`;
	return { href: `/lessons/${lesson.slug}/${place.page}/index.html${hash}`, title: place.title };
}
