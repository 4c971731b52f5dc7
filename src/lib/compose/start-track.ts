import index from 'virtual:two-lenses/catalogue';
import type { LogRecord } from '$lib/mastery/record-schema';
import { factsOf } from './lesson-facts';
import { startLesson } from './lesson.svelte';
import { startSaving } from './saving.svelte';

/** Starts the flows that run along a whole lesson. */
export function startTrack(slug: string, records: readonly LogRecord[], page: string) {
	const lesson = index.lessons.find((candidate) => candidate.slug === slug);
	if (!lesson) throw new Error(`there is no lesson "${slug}"`);
	const flow = startLesson(lesson, factsOf(lesson, records), page);
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
