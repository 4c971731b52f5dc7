import type { Claim } from '$lib/course/course';
import { course, lensNames, lessonOf, questionsAbout, sectionTitles } from './course.server';
import type { DebriefClaim } from './debrief-claim';
import { lessonPath } from './link';

/** What the debrief lays side by side, and where each scored question is answered. */
export function debriefOf(slug: string) {
	const lesson = lessonOf(slug);
	const shown = lesson.pages.flatMap((page) =>
		page.claims.flatMap((id) => {
			const claim = course.claims.find((candidate) => candidate.id === id);
			const href = `${lessonPath(lesson.slug, page.id)}#claim-${id}`;
			return claim ? [{ ...debriefClaim(claim), href }] : [];
		})
	);
	const passages = course.questions
		.filter((entry) => entry.lesson === lesson.slug && entry.question.scored)
		.map(({ question }) => [question.number, question.passage] as const);
	return {
		shown,
		hidden: askedClaims(slug).length,
		lenses: lensNames,
		passages,
		concepts: lesson.concepts,
		inYourWords: lesson.inYourWords
	};
}

/** The claims that questions of a lesson ask about, with their stances: loaded on demand, for they are the keys. */
export function askedClaims(slug: string): DebriefClaim[] {
	return course.claims
		.filter((claim) => claim.lesson === slug && claim.use === 'asked')
		.map(debriefClaim);
}

function debriefClaim(claim: Claim): DebriefClaim {
	return {
		id: claim.id,
		text: claim.text,
		stances: claim.stances,
		source: `Study, ${sectionTitles([claim.section])[0] ?? ''}, line ${claim.line}`,
		href: null,
		questions: questionsAbout(claim.id)
	};
}
