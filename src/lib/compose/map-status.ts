import { lessonPath } from './link';
import { learner } from './learner.svelte';

interface MapLesson {
	readonly slug: string;
	readonly title: string;
	/** Ids of the lesson's steps, "" for its start. */
	readonly steps: readonly string[];
}

/** The lessons that are assigned, by part; on the site all. */
export function assignedParts<Part extends { readonly lessons: readonly MapLesson[] }>(
	parts: readonly Part[]
): readonly Part[] {
	const { assigned } = learner;
	if (!assigned) return parts;
	return parts
		.map((part) => ({
			...part,
			lessons: part.lessons.filter(({ slug }) => assigned.lessons.includes(slug))
		}))
		.filter(({ lessons }) => lessons.length > 0);
}

type Status = { text: string; tone: 'secure' | 'here' | 'plain' };

/** Where to go on, or null on a first visit. */
export function continuation(
	lessons: readonly MapLesson[]
): { path: string; label: string } | null {
	const place = learner.place;
	const lesson = lessons.find(({ slug }) => slug === place?.lesson);
	if (!place || !lesson) return null;
	const step = lesson.steps.includes(place.step) ? place.step : '';
	return {
		path: lessonPath(lesson.slug, step),
		label: `Continue: ${lesson.title}${where(lesson)}`
	};
}

/** How the concepts stand, in words; empty before the first answer. */
export function tally(): string {
	const { rows = [], answers = 0 } = learner.summary ?? {};
	if (answers === 0) return '';
	const secure = rows.filter(({ bandKey }) => bandKey === 'secure').length;
	return `${secure} of ${rows.length} ${rows.length === 1 ? 'concept' : 'concepts'} secure`;
}

/** What the map says beside a lesson. */
export function lessonStatus(lesson: MapLesson): Status {
	if (learner.place?.lesson === lesson.slug)
		return { text: `you are here${where(lesson)}`, tone: 'here' };
	const done = learner.summary?.done[lesson.slug] ?? [];
	return { text: done.length > 0 ? 'started' : 'not started', tone: 'plain' };
}

function where(lesson: MapLesson): string {
	const step = learner.place?.step ?? '';
	const pages = lesson.steps.filter((id) => !['', 'quiz', 'debrief'].includes(id));
	const at = pages.indexOf(step);
	if (at >= 0) return `, page ${at + 1} of ${pages.length}`;
	return lesson.steps.includes(step) && step !== '' ? `, ${step}` : '';
}
