import type { Course, Section } from '../course';
import { warning } from '../finding';
import type { Finding } from '../finding';

/** Sections that a reading passage, two claims and one scored question cite; headings that only hold others are left out. */
export function coveredSections(course: Course): { covered: Section[]; missing: Section[] } {
	const sections = course.study.sections.filter((section) => section.with === undefined);
	const isCovered = ({ id }: Section) =>
		course.lessons.some((lesson) => lesson.pages.some((page) => page.sections.includes(id))) &&
		course.claims.filter((claim) => claim.section === id).length >= 2 &&
		course.questions.some(({ question }) => question.scored && question.source.section === id);
	return {
		covered: sections.filter(isCovered),
		missing: sections.filter((section) => !isCovered(section))
	};
}

/** Warns for every section of the study that no lesson covers yet. */
export function coverage(course: Course): Finding[] {
	return coveredSections(course).missing.map((section) =>
		warning(
			'coverage',
			{ file: 'study.yaml', line: 1, column: 1 },
			`section "${section.id}" is not covered: it needs a passage, two claims and a scored question`
		)
	);
}
