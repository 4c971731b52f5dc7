import edition from 'virtual:two-lenses/edition';
import type { LessonIndex } from '$lib/course/course-index';
import { learner } from './learner.svelte';
import { startLesson } from './lesson.svelte';

/** Starts the flow that runs along a whole lesson, at the step that the address shows by then. */
export async function startTrack(lesson: LessonIndex, step: () => string) {
	await learner.refresh(edition.content);
	const done = learner.summary?.done[lesson.slug] ?? [];
	const pages = lesson.pages.map(({ id }) => id);
	const facts = {
		pages,
		checked: pages.filter((id) => done.includes(id)),
		oriented: done.includes(''),
		quizzed: done.includes('quiz')
	};
	return startLesson(lesson, facts, step());
}
