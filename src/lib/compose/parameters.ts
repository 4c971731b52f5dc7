import type { CourseIndex } from '$lib/course/course-index';
import { assignableOf } from '$lib/report/assignable-of';
import { NOTHING_SET } from '$lib/report/assignment';
import type { Assignment } from '$lib/report/assignment';
import { unframed } from './embed-path';
import { fromRoot } from './link';

export interface Parameters {
	readonly assignment: Assignment;
	/** What was asked for and is not possible, in sentences. */
	readonly mistakes: readonly string[];
	/** The package that the page stands in; null on a server. */
	readonly package: string | null;
}

function lessonsHere({ lessons }: CourseIndex): string[] {
	const path = unframed(location.pathname.slice(fromRoot('').length));
	const slugs = lessons.map(({ slug }) => slug);
	const here = slugs.filter((slug) => path.startsWith(`/lessons/${slug}/`));
	return here.length > 0 ? here : slugs;
}

/** What the frame's address or the package asks for. Never rejects for what is asked wrongly. */
export async function readParameters(index: CourseIndex): Promise<Parameters> {
	const fallback = { ...NOTHING_SET, lessons: lessonsHere(index) };
	const packaged = document.documentElement.dataset.package;
	if (!packaged && !location.search) return { assignment: fallback, mistakes: [], package: null };
	const { readAssignment } = await import('$lib/report/assignment-schema');
	const params = new URLSearchParams(packaged ?? location.search);
	const id = packaged === undefined ? null : params.get('id');
	for (const own of ['id', 'format']) if (packaged !== undefined) params.delete(own);
	const { assignment, mistakes } = readAssignment(params, assignableOf(index.lessons), fallback);
	return { assignment, mistakes, package: id };
}
