import { readFileSync } from 'node:fs';
import type { Course } from '$lib/course/course';
import type { AttributionQuestion } from '$lib/questions/attribution/grade';
import type { ChoiceQuestion } from '$lib/questions/choice/grade';
import type { CompareQuestion } from '$lib/questions/compare/grade';
import type { HighlightQuestion } from '$lib/questions/highlight/grade';
import type { MatchQuestion } from '$lib/questions/match/grade';
import type { OddOneOutQuestion } from '$lib/questions/odd-one-out/grade';
import type { OrderQuestion } from '$lib/questions/order/grade';
import type { SortQuestion } from '$lib/questions/sort/grade';
import type { SteelmanQuestion } from '$lib/questions/steelman/grade';
import type { TransferQuestion } from '$lib/questions/transfer/grade';

/** Every question that is graded. */
export type AnyQuestion =
	| AttributionQuestion
	| ChoiceQuestion
	| CompareQuestion
	| HighlightQuestion
	| MatchQuestion
	| OddOneOutQuestion
	| OrderQuestion
	| SortQuestion
	| SteelmanQuestion
	| TransferQuestion;

export type Outcome = 'right' | 'wrong';

function must<T>(value: T | null | undefined, what: string): T {
	if (value === null || value === undefined) throw new Error(`the course has no ${what}`);
	return value;
}

/** The course that the site was built from. */
export const course = JSON.parse(readFileSync('.svelte-kit/course.json', 'utf8')) as Course;
export const lesson = must(
	course.lessons.find(({ slug }) => slug === 'root-causes'),
	'lesson on root causes'
);
export const questions = course.questions.map(({ question }) => question as AnyQuestion);

export function question(number: number): AnyQuestion {
	return must(
		questions.find((candidate) => candidate.number === number),
		`question ${number}`
	);
}

/** The lesson's page from 1, as learners count. */
export const page = (place: number) => must(lesson.pages[place - 1], `page ${place}`);

/** The first question of the bank that fits, so that no test depends on a question's number. */
export function inBank(fits: (question: AnyQuestion) => boolean): AnyQuestion {
	return must(lesson.bank.map(question).find(fits), 'such question in its bank');
}

export const hasReasonStep = (asked: AnyQuestion): asked is AttributionQuestion =>
	asked.type === 'attribution' && asked.because.length > 0;

/** A reading page's question of this type. */
export const pageWithCheck = (type: AnyQuestion['type']) =>
	must(
		lesson.pages.find(({ check }) => question(check).type === type),
		`page with a check of type ${type}`
	);

export const paths = {
	map: '/index.html',
	start: `/lessons/${lesson.slug}/index.html`,
	page: (id: string) => `/lessons/${lesson.slug}/${id}/index.html`,
	quiz: `/lessons/${lesson.slug}/quiz/index.html`,
	debrief: `/lessons/${lesson.slug}/debrief/index.html`,
	progress: '/progress/index.html',
	theories: '/theories/index.html',
	claims: '/claims/index.html',
	glossary: '/glossary/index.html',
	study: '/study/index.html',
	theory: (id: string) => `/theories/${id}/index.html`,
	about: '/how-this-works/index.html'
};

/** Every kind of page of the site; of the lessons, one. */
export const everyPath = [
	paths.map,
	paths.start,
	...lesson.pages.map(({ id }) => paths.page(id)),
	paths.quiz,
	paths.debrief,
	paths.progress,
	paths.theories,
	...course.theories.map(({ id }) => paths.theory(id)),
	paths.claims,
	paths.glossary,
	paths.study,
	paths.about
];

/** Built HTML as a reader sees it. */
export const textOf = (html: string) =>
	html
		.replace(/<[^>]+>/g, ' ')
		.replace(/&amp;/g, '&')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;|&#34;|&#x22;/g, '"')
		.replace(/&#39;|&#x27;/g, "'")
		.replace(/\s+/g, ' ')
		.trim();
