import type { CourseIndex } from '$lib/course/course-index';
import { loadData } from './load-data';

let loading: Promise<CourseIndex> | null = null;

/** What the sums of mastery need to know of the course, loaded once. Rejects when it cannot be fetched; the next call tries again. */
export function loadIndex(): Promise<CourseIndex> {
	loading ??= loadData<CourseIndex>('catalogue').catch((failure: unknown) => {
		loading = null;
		throw failure;
	});
	return loading;
}
