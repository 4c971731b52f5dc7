import type { CourseIndex } from '$lib/course/course-index';
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

/** What holds where an address asks for nothing. */
const NOTHING_SET: Assignment = {
	lessons: [],
	start: '',
	theme: null,
	pass: null,
	by: 'best-sitting',
	questions: null,
	seed: null,
	host: null
};

/** What every lesson has beside its reading pages. */
const steps = (pages: readonly { readonly id: string }[]) => [
	'',
	...pages.map(({ id }) => id),
	'quiz',
	'debrief'
];

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
	const lessons = index.lessons.map(({ slug, pages, bank }) => ({
		slug,
		steps: steps(pages),
		bank: bank.length
	}));
	const { assignment, mistakes } = readAssignment(params, { lessons }, fallback);
	return { assignment, mistakes, package: id };
}
