import type { Group } from '$lib/questions/authoring';
import type { Option } from '$lib/questions/options';
import type { Course, CourseQuestion } from '../course';

/** A choice of one out of several texts, and the question that it belongs to. */
export interface Choice {
	readonly entry: CourseQuestion;
	readonly group: Group;
}

const scored = (course: Course) => course.questions.filter(({ question }) => question.scored);

/** Every scored choice between written texts. */
export function textChoices(course: Course): Choice[] {
	return scored(course).flatMap((entry) => entry.groups.map((group) => ({ entry, group })));
}

/** Every scored choice between theories, in the fixed order of the answer set. */
export function theoryChoices(course: Course): Choice[] {
	return scored(course).flatMap((entry) => {
		const options = answersOf(entry);
		return options.length > 0 ? [{ entry, group: { stem: entry.question.stem, options } }] : [];
	});
}

/** The theories offered as answers, where a question offers them. */
export function answersOf(entry: CourseQuestion): readonly Option[] {
	return (entry.question as { answers?: readonly Option[] }).answers ?? [];
}

/** Chance of a right answer by one who chooses blindly. */
export const chanceOf = ({ options }: Group) =>
	options.filter(({ right }) => right).length / options.length;
