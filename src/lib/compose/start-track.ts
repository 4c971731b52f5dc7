import type { LessonIndex } from '$lib/course/course-index';
import { factsOf } from './lesson-facts';
import { startLesson } from './lesson.svelte';
import { startSaving } from './saving.svelte';
import { storage } from './storage';

/** Starts the flows that run along a whole lesson, at the step that the address shows by then. */
export async function startTrack(lesson: LessonIndex, step: () => string) {
	const { log } = await storage();
	const flow = startLesson(lesson, factsOf(lesson, await log.all()), step());
	const saving = startSaving();
	return {
		flow,
		saving,
		stop() {
			flow.stop();
			saving.stop();
		}
	};
}
