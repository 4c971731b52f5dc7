import { THEORIES } from '$lib/claims/theories';
import { course, lensNames, lessonOf } from './course.server';
import { lessonPath } from './link';

/** What the debrief lays side by side, and where each scored question is answered. */
export function debriefOf(slug: string) {
	const lesson = lessonOf(slug);
	const shown = lesson.pages.flatMap((page) => page.claims.map((id) => ({ id, page })));
	const claims = shown.flatMap(({ id, page }) => {
		const claim = course.claims.find((candidate) => candidate.id === id);
		return claim
			? [
					{
						id,
						text: claim.text,
						stances: claim.stances,
						href: `${lessonPath(lesson.slug, page.id)}#claim-${id}`
					}
				]
			: [];
	});
	const passages = course.questions
		.filter((entry) => entry.lesson === lesson.slug && entry.question.scored)
		.map(({ question }) => [question.number, question.passage] as const);
	return {
		sides: THEORIES.map((theory) => ({
			theory,
			name: lensNames[theory],
			claims: claims.filter(({ stances }) => stances[theory] === 'supports')
		})),
		passages,
		concepts: lesson.concepts
	};
}
