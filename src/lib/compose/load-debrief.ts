import type { LessonIndex } from '$lib/course/course-index';
import type { DebriefClaim } from './debrief-claim';
import { debriefFacts } from './debrief-facts';
import { loadData } from './load-data';
import { loadIndex } from './load-index';
import { storage } from './storage';

/** What the debrief needs beside its page: the keys of the claims that are asked about, and the log's facts. */
export async function loadDebrief(lesson: LessonIndex) {
	const [asked, index, { log }] = await Promise.all([
		loadData<readonly DebriefClaim[]>(`claims-${lesson.slug}`),
		loadIndex(),
		storage()
	]);
	return { asked, facts: debriefFacts(index, lesson, await log.all(), Date.now()) };
}
