import type { Element } from 'hast';
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Known } from '$lib/questions/known';
import { checkShape } from './check-shape';
import type { CourseQuestion, Lesson, LessonPage } from './course';
import { drawFigure } from './figures/draw';
import { error } from './finding';
import type { Finding } from './finding';
import type { LessonSource, PageSource } from './lesson-source';
import type { RenderContext } from './markdown/context';
import { list } from './markdown/directives';
import type { Directive } from './markdown/directives';
import { checkMarkdown, isDirective, placeOf } from './markdown/parse-markdown';
import { toReadingHtml } from './markdown/to-html';
import type { ComparisonRow, Figure } from './schemas/figure';
import { lessonSchema } from './schemas/lesson';
import { countWords, lessonMinutes } from './words';
import { notAllowed } from '$lib/questions/nearest';
import { SITTING } from '$lib/questions/sitting';

interface LessonContext {
	readonly known: Known;
	readonly render: Omit<RenderContext, 'figure'>;
	readonly place: number;
	/** By id; null where a file could not be read. */
	readonly figures: ReadonlyMap<string, Figure | null>;
	/** Rows of the growing comparisons of the lessons before. */
	readonly earlier: readonly ComparisonRow[];
}

/** One lesson as typed data, with its readings as HTML. Null where its front matter cannot be used. */
export function buildLesson(
	source: LessonSource,
	questions: readonly CourseQuestion[],
	context: LessonContext,
	findings: Finding[]
): Lesson | null {
	const front = checkShape(lessonSchema(context.known), source.markdown.frontMatter);
	findings.push(
		...front.findings,
		...checkMarkdown(source.markdown, context.known),
		...rolesMistaken(source, front.value?.preQuestion, questions),
		...wordsMistaken(source, front.value?.inYourWords, questions),
		...askedShown(source, context.render)
	);
	const drawn = drawFigures(source, context, findings);
	if (source.isWritten && source.pages.length === 0)
		findings.push(
			error('lesson', placeOf(source.markdown.file, {}), 'a lesson has at least one ::page')
		);
	if (
		!front.value ||
		findings.some(
			(finding) => finding.file.startsWith(`${source.folder}/`) && finding.severity === 'error'
		)
	)
		return null;

	const render: RenderContext = { ...context.render, figure: (id) => drawn.get(id) };
	const html = (body: readonly RootContent[]) => toReadingHtml(body, render, source.headings);
	const numberOf = (id: string) =>
		questions.find((entry) => entry.question.id === id)?.question.number ?? 0;
	const pages = source.pages.map((page) => buildPage(page, html, numberOf, render));
	const checks = pages.map((page) => page.check);
	const bank = questions
		.filter((entry) => entry.question.scored && !checks.includes(entry.question.number))
		.map((entry) => entry.question.number);
	const words = pages.reduce(
		(sum, page) => sum + page.words,
		countWords(wordsOf(source.orientation))
	);
	const { preQuestion, inYourWords, ...rest } = front.value;
	return {
		...rest,
		slug: source.slug,
		folder: source.folder,
		place: context.place,
		orientation: html(source.orientation),
		pages,
		preQuestion: numberOf(preQuestion),
		inYourWords: inYourWords ? numberOf(inYourWords) : null,
		bank,
		words,
		minutes: lessonMinutes(words, checks.length + Math.min(bank.length, SITTING))
	};
}

function buildPage(
	page: PageSource,
	html: (body: readonly RootContent[]) => string,
	numberOf: (id: string) => number,
	render: RenderContext
): LessonPage {
	const attributes = page.directive.attributes ?? {};
	const claims = page.body.flatMap((node) =>
		node.type === 'leafDirective' && node.name === 'claim' ? [node.attributes?.id ?? ''] : []
	);
	const shown = claims.map((id) => render.claim(id)?.text ?? '').join(' ');
	return {
		id: page.id,
		title: page.title,
		lead: attributes.lead ?? '',
		sections: list(attributes.section),
		check: numberOf(attributes.check ?? ''),
		html: html(page.body),
		words: countWords(`${wordsOf(page.body)} ${shown}`),
		claims,
		terms: directivesIn(page.body, 'term').map(({ attributes }) => attributes?.id ?? '')
	};
}

const wordsOf = (body: readonly RootContent[]) => body.map((node) => toString(node)).join('\n');

/** The figures as HTML; a directive that names none of them is a finding. */
function drawFigures(
	source: LessonSource,
	{ figures, earlier, render }: LessonContext,
	findings: Finding[]
): Map<string, Element> {
	const ids = [...figures.keys()];
	for (const node of directives(source, 'figure')) {
		const id = node.attributes?.id ?? '';
		if (!ids.includes(id))
			findings.push(
				error('directive', placeOf(source.markdown.file, node), notAllowed('figure', id, ids))
			);
	}
	return new Map(
		[...figures].flatMap(([id, figure]) =>
			figure ? [[id, drawFigure(id, figure, render.lensName, earlier)]] : []
		)
	);
}

const directives = (source: LessonSource, name: string) => directivesIn(source.markdown.body, name);

function directivesIn(body: readonly RootContent[], name: string): Directive[] {
	const found: Directive[] = [];
	visit({ type: 'root', children: [...body] } as Root, (node) => {
		if (isDirective(node) && node.name === name) found.push(node);
	});
	return found;
}

/** A page is checked by a scored question, and the reading is preceded by one that is not. */
function rolesMistaken(
	source: LessonSource,
	preQuestion: string | undefined,
	questions: readonly CourseQuestion[]
): Finding[] {
	const { file, frontMatter } = source.markdown;
	const isScored = (id: string | null | undefined) =>
		questions.find(({ question }) => question.id === id)?.question.scored;
	const checks = source.pages.flatMap(({ directive }) => {
		const check = directive.attributes?.check;
		return isScored(check) === false
			? [
					error(
						'lesson',
						placeOf(file, directive),
						`the check "${check}" is a pre-question; a check is a scored question`
					)
				]
			: [];
	});
	const halves = source.pages.flatMap(({ directive }) => {
		const check = directive.attributes?.check;
		const half = questions.find(({ question }) => question.id === check)?.question;
		return half?.pair != null
			? [
					error(
						'lesson',
						placeOf(file, directive),
						`the check "${check}" is half of a mirror pair; a pair is asked in the quiz`
					)
				]
			: [];
	});
	checks.push(...halves);
	return isScored(preQuestion)
		? [
				error(
					'lesson',
					frontMatter.at(['preQuestion']),
					`the question "${preQuestion}" is scored; a pre-question has "use: pre-question"`
				),
				...checks
			]
		: checks;
}

/** Only a question that is never graded is answered in one's own words. */
function wordsMistaken(
	{ markdown }: LessonSource,
	id: string | undefined,
	questions: readonly CourseQuestion[]
): Finding[] {
	const entry = questions.find(({ question }) => question.id === id);
	return !entry?.graded
		? []
		: [
				error(
					'lesson',
					markdown.frontMatter.at(['inYourWords']),
					`"${id}" is a question of type ${entry.question.type}, which is graded; "inYourWords" names one of type explain`
				)
			];
}

/** A reader must not find the answer printed beside the question. */
function askedShown(source: LessonSource, render: LessonContext['render']): Finding[] {
	return directives(source, 'claim')
		.filter((node) => render.claim(node.attributes?.id ?? '')?.use === 'asked')
		.map((node) =>
			error(
				'lesson',
				placeOf(source.markdown.file, node),
				`claim "${node.attributes?.id}" is asked about; a reading shows only claims with "use: shown"`
			)
		);
}
