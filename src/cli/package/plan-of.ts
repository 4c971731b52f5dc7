import type { Course } from '$lib/course/course';
import type { PackagePlan } from '$lib/package/build-package';
import type { Files } from '$lib/package/files';
import { checkFiles, packageFiles } from '$lib/package/package-files';
import { packageId } from '$lib/package/package-id';
import { addressOf } from '$lib/report/address-of';
import type { Assignment } from '$lib/report/assignment';
import { writeAssignment } from '$lib/report/write-assignment';

/** A package as far as its contents decide: which files, and what it is called. */
export interface Planned extends Omit<PackagePlan, 'format'> {
	readonly files: Files;
	/** What it holds, in a few words. */
	readonly holds: string;
}

/** The package of an assignment. */
export function lessonPlan(site: Files, course: Course, assignment: Assignment): Planned {
	const lessons = course.lessons.filter(({ slug }) => assignment.lessons.includes(slug));
	const slugs = lessons.map(({ slug }) => slug);
	const count = lessons.length === 1 ? '1 lesson' : `${lessons.length} lessons`;
	const isWhole = lessons.length === course.lessons.length;
	return {
		files: packageFiles(
			site,
			slugs.map((slug) => ({ slug, questions: questionsOf(course, slug) }))
		),
		id: packageId(
			slugs,
			course.lessons.map(({ slug }) => slug)
		),
		title: titled(course, lessons.length === 1 ? lessons[0]?.title : isWhole ? undefined : count),
		opens: (addressOf(assignment).split('?')[0] ?? '').slice(1),
		parameters: writeAssignment(assignment),
		holds: `${count} (${slugs.join(', ')})`
	};
}

/** The package of the page that shows what works in an LMS. */
export const checkPlan = (site: Files, course: Course): Planned => ({
	files: checkFiles(site),
	id: 'two-lenses-lms-check',
	title: titled(course, 'LMS check'),
	opens: 'lms-check/index.html',
	parameters: '',
	holds: 'the LMS check page'
});

const titled = ({ title }: Course, part: string | undefined) =>
	part === undefined ? title : `${title}: ${part}`;

const questionsOf = ({ questions }: Course, slug: string) =>
	questions.filter(({ lesson }) => lesson === slug).map(({ question }) => question.number);
