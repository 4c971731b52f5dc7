import index from 'virtual:two-lenses/catalogue';
import type { EnvelopeStore } from '$lib/storage/envelopes';
import { openEnvelope } from '$lib/storage/open-envelope';
import type { CourseIndex, LessonIndex } from './course-index';

/** The place that the map leads back to: a lesson and one of its pages ("" for its start). */
export interface KeptPlace {
	readonly lesson: string;
	readonly page: string;
}

const KEY = 'place';
const VERSION = 1;

function isPlace(value: unknown): value is KeptPlace {
	if (value === null || typeof value !== 'object') return false;
	const { lesson, page } = value as Record<string, unknown>;
	return typeof lesson === 'string' && typeof page === 'string';
}

/** Where the learner was last, or null. A page that is gone leads to the lesson's start. */
export async function readPlace(
	store: EnvelopeStore
): Promise<(KeptPlace & { lessonIndex: LessonIndex }) | null> {
	const stored = await store.read(KEY).catch(() => undefined);
	const place = openEnvelope(stored, { version: VERSION, content: '', guard: isPlace });
	const lessonIndex = (index as CourseIndex).lessons.find(({ slug }) => slug === place?.lesson);
	if (!place || !lessonIndex) return null;
	const pages = ['', ...lessonIndex.pages.map(({ id }) => id), 'quiz', 'debrief'];
	return { lesson: place.lesson, page: pages.includes(place.page) ? place.page : '', lessonIndex };
}

export async function writePlace(store: EnvelopeStore, value: KeptPlace): Promise<void> {
	await store.write(KEY, { version: VERSION, content: '', value });
}
