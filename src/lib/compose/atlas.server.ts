import type { Claim } from '$lib/course/course';
import { KIND_NAMES, RECORD_NAMES, VOICE_NAMES } from '$lib/course/names';
import { LENSES } from '$lib/claims/theories';
import type { AtlasClaim, AtlasFacet } from './atlas';
import type { Facet } from './claim-filter';
import { course, lensNames, questionsAbout } from './course.server';
import { lessonPath } from './link';

/** Every claim of the course by lesson, without the stances of those that questions ask about. */
export function atlas() {
	return {
		lenses: lensNames,
		facets: facets(),
		lessons: course.lessons.map(({ slug, title }) => ({
			slug,
			title,
			claims: course.claims.filter(({ lesson }) => lesson === slug).map(atlasClaim)
		}))
	};
}

function atlasClaim(claim: Claim): AtlasClaim {
	const { id, text, voice, holders, kind, record, section, line, lesson, use } = claim;
	const shown = use === 'shown';
	return {
		id,
		text,
		voice,
		holders,
		kind,
		record: record.status,
		section,
		lesson,
		line,
		cite: cited(record.cite),
		page: shown ? readingOf(claim) : null,
		stances: shown ? claim.stances : null,
		questions: shown ? [] : questionsAbout(id)
	};
}

const cited = (id: string | undefined) => {
	const reference = course.references.find((candidate) => candidate.id === id);
	return reference ? `${reference.short} ${reference.year}` : '';
};

function readingOf({ id, lesson }: Claim): string | null {
	const page = course.lessons
		.find(({ slug }) => slug === lesson)
		?.pages.find(({ claims }) => claims.includes(id));
	return page ? `${lessonPath(lesson, page.id)}#claim-${id}` : null;
}

/** What one can choose, each with the values that occur, in the order of the course. */
function facets(): AtlasFacet[] {
	const all = course.claims;
	const occurring = <T extends string>(
		id: Facet,
		label: string,
		names: Readonly<Record<T, string>>,
		has: (claim: Claim, value: T) => boolean
	): AtlasFacet => ({
		id,
		label,
		options: (Object.keys(names) as T[])
			.filter((value) => all.some((claim) => has(claim, value)))
			.map((value) => ({ value, label: names[value] }))
	});
	const titles = (list: readonly { id: string; title: string }[]) =>
		Object.fromEntries(list.map(({ id, title }) => [id, title]));
	return [
		{
			id: 'theory',
			label: 'Theory',
			options: (['supports', 'contests'] as const).flatMap((stance) =>
				LENSES.map((lens) => ({
					value: `${stance}.${lens}`,
					label: `${lensNames[lens]} ${stance} it`
				}))
			)
		},
		occurring('voice', 'Voice', VOICE_NAMES, (claim, voice) => claim.voice === voice),
		occurring('holder', 'Whose view', VOICE_NAMES, ({ holders }, one) => holders.includes(one)),
		occurring('kind', 'Kind', KIND_NAMES, (claim, kind) => claim.kind === kind),
		occurring('record', 'Record', RECORD_NAMES, ({ record }, one) => record.status === one),
		occurring(
			'section',
			'Section',
			titles(course.study.sections),
			({ section }, one) => section === one
		),
		occurring(
			'lesson',
			'Lesson',
			Object.fromEntries(course.lessons.map(({ slug, title }) => [slug, title])),
			({ lesson }, one) => lesson === one
		)
	];
}
