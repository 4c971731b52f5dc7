import type { Course } from '$lib/course/course';
import { assignableOf } from '$lib/report/assignable-of';
import type { Assignment } from '$lib/report/assignment';
import { readAssignment } from '$lib/report/assignment-schema';
import { allowedAre, notAllowed } from '$lib/questions/nearest';

const SETTINGS = 'start theme pass by questions seed'.split(' ');

/** The assignment that these options set in this course, and a sentence for each that does not fit it. */
export function setWork(
	course: Course,
	values: ReadonlyMap<string, string>
): { readonly assignment: Assignment; readonly mistakes: readonly string[] } {
	const slugs = course.lessons.map(({ slug }) => slug);
	const written = (values.get('lessons') ?? 'all').split(',').map((slug) => slug.trim());
	const named = written.includes('all') ? slugs : written.filter((slug) => slug !== '');
	const unknown = named.filter((slug) => !slugs.includes(slug));
	const known = named.filter((slug) => slugs.includes(slug));
	const settings = SETTINGS.flatMap((name) => {
		const value = values.get(name);
		const isMoot = name === 'start' && unknown.length > 0;
		return value === undefined || isMoot ? [] : [[name, value]];
	});
	const lessons = (known.length > 0 ? known : slugs).join(',');
	const { assignment, mistakes } = readAssignment(
		new URLSearchParams([['lessons', lessons], ...settings]),
		assignableOf(course.lessons),
		{ lessons: slugs }
	);
	return {
		assignment,
		mistakes: [
			...(named.length > 0 ? [] : [`--lessons names no lesson; ${allowedAre('', slugs)}`]),
			...unknown.map((slug) => `--lessons: ${notAllowed('lesson', slug, slugs)}`),
			...mistakes.map((mistake) => `--${mistake}`)
		]
	};
}
