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

/** Warns, in one line, of the sections of the study that no lesson covers yet. */
export function coverage(course: Course): Finding[] {
	const { missing } = coveredSections(course);
	if (missing.length === 0) return [];
	const names = missing.map(({ id }) => id).join(', ');
	return [
		warning(
			'coverage',
			{ file: 'study.yaml', line: 1, column: 1 },
			`${missing.length} sections need a passage, two claims and a scored question: ${names}`
		)
	];
}
