import { THEORIES } from '$lib/claims/theories';
import type { Theory } from '$lib/claims/theories';
import type { Group } from '$lib/questions/authoring';
import { textChoices } from '../bank/choices';
import { percent } from '../bank/played';
import { questionsOf } from '../bank/questions-of';
import type { Course, CourseQuestion } from '../course';
import { error, warning } from '../finding';
import type { Finding } from '../finding';
import { most, shareOf } from './bots/bot';
import { naiveBayes } from './bots/naive-bayes';
import type { Labelled } from './bots/naive-bayes';

const MOST = 0.6;
const ENOUGH_TRANSFER = 10;

/** A player who has only counted words per theory is right in at most 60 % of new cases, and of attributions. */
export function keywordBot(course: Course): Finding[] {
	const counted = naiveBayes(examples(course));
	const theoryOf = (text: string) =>
		[...THEORIES].sort((a, b) => counted.score(text, b) - counted.score(text, a))[0];
	const transfer = textChoices(course)
		.filter(({ entry }) => entry.question.type === 'transfer')
		.map(({ group }) => {
			const asked = namedIn(course, group) ?? theoryOf(group.stem) ?? THEORIES[0];
			return shareOf(
				group,
				most(group, (text) => counted.score(text, asked))
			);
		});
	const attributions = course.questions
		.filter(({ keys, question }) => question.type === 'attribution' && question.scored && keys[0])
		.map((entry) => (theoryOf(claimOf(course, entry)) === entry.keys[0] ? 1 : 0));
	const place = course.lessons[0] ? questionsOf(course.lessons[0]) : null;
	if (!place) return [];
	return [
		...over('new cases', transfer, (message) =>
			transfer.length >= ENOUGH_TRANSFER
				? error('keyword-bot', { ...place, file: 'course.yaml' }, message)
				: warning('keyword-bot', place, message)
		),
		...over('attributions', attributions, (message) => warning('keyword-bot', place, message))
	];
}

function over(what: string, hits: readonly number[], say: (message: string) => Finding) {
	const share = hits.reduce((sum, hit) => sum + hit, 0) / Math.max(hits.length, 1);
	return share > MOST
		? [
				say(
					`a player who has only counted words per theory is right in ${percent(share)} of ${hits.length} ${what}; word keys with the other theory's words and distractors with this one's`
				)
			]
		: [];
}

/** What a reader sees under the name of one theory: shown claims, the pages that show only those, the theory's page. */
function examples(course: Course): Labelled<Theory>[] {
	const shown = course.claims.filter(({ use }) => use === 'shown');
	const sides = (ids: readonly string[]) =>
		THEORIES.filter((theory) =>
			shown.some(({ id, stances }) => ids.includes(id) && stances[theory] === 'supports')
		);
	const claims = shown.flatMap(({ id, text }) => sides([id]).map((label) => ({ label, text })));
	const pages = course.lessons
		.flatMap(({ pages }) => pages)
		.flatMap(({ claims, html }) => {
			const [label, ...rest] = sides(claims);
			return label && rest.length === 0 ? [{ label, text: plain(html) }] : [];
		});
	const theories = course.theories.flatMap(({ id, html, propositions, summary }) =>
		THEORIES.filter((theory) => theory === id).map((label) => ({
			label,
			text: [summary, plain(html), ...propositions.map(({ text }) => text)].join(' ')
		}))
	);
	return [...claims, ...pages, ...theories];
}

const plain = (html: string) => html.replaceAll(/<[^>]*>/g, ' ');

/** The theory whose name stands in what is asked, where one alone does. */
function namedIn(course: Course, { stem }: Group): Theory | undefined {
	const named = THEORIES.filter((theory) => {
		const name = course.theories.find(({ id }) => id === theory)?.name ?? theory;
		return stem.toLowerCase().includes(name.toLowerCase());
	});
	return named.length === 1 ? named[0] : undefined;
}

function claimOf(course: Course, { question }: CourseQuestion): string {
	const claims = course.claims.filter(({ id }) => question.claims.includes(id));
	return claims.map(({ text }) => text).join(' ');
}
