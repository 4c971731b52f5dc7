import { error } from '@sveltejs/kit';
import course from 'virtual:two-lenses/course';
import edition from 'virtual:two-lenses/edition';
import { SITTING } from '$lib/questions/sitting';
import type { Lesson } from '$lib/course/course';
import { lessonIndex } from '$lib/course/course-index';
import { stepIds } from '$lib/course/step-ids';
import { lessonPath } from './link';

export { course, edition };

export const lensNames = Object.fromEntries(
	course.theories.map(({ id, name }) => [id, name])
) as Record<(typeof course.theories)[number]['id'], string>;

export function lessonOf(slug: string): Lesson {
	return (
		course.lessons.find((lesson) => lesson.slug === slug) ??
		error(404, `There is no lesson "${slug}".`)
	);
}

/** What every page of a lesson shows: its name, its pages, its place in the course. */
export function lessonOverview(slug: string) {
	const lesson = lessonOf(slug);
	const quiz = Math.min(lesson.bank.length, SITTING);
	return {
		slug,
		title: lesson.title,
		lead: lesson.lead,
		minutes: lesson.minutes,
		place: lesson.place,
		lessons: course.lessons.length,
		index: lessonIndex(course, lesson),
		steps: [
			{ id: '', label: 'Before you read' },
			...lesson.pages.map(({ id, title }) => ({ id, label: title })),
			{ id: 'quiz', label: `Quiz · ${quiz} questions` },
			{ id: 'debrief', label: 'Debrief' }
		]
	};
}

/** The parts of the course with their lessons, for the map. */
export function mapParts() {
	return course.parts
		.map(({ id, title }) => ({
			id,
			title,
			lessons: course.lessons
				.filter((lesson) => lesson.part === id)
				.map(({ slug, title, minutes, strands, relation, pages }) => ({
					slug,
					title,
					href: lessonPath(slug),
					minutes,
					strands,
					relation,
					steps: stepIds(pages)
				}))
		}))
		.filter((part) => part.lessons.length > 0);
}

/** Numbers of the questions that ask about a claim. */
export const questionsAbout = (claim: string) =>
	course.questions
		.filter(({ question }) => question.claims.includes(claim))
		.map(({ question }) => question.number);

/** What a lesson teaches, in words. */
export function objectivesOf(lesson: Lesson) {
	return course.objectives
		.filter(({ number }) => lesson.objectives.includes(number))
		.map(({ text }) => text);
}

export function sectionTitles(ids: readonly string[]): string[] {
	return course.study.sections.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
}
