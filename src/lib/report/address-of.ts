import type { Assignment } from './assignment';
import { writeAssignment } from './write-assignment';

/**
 * Where an assignment is opened, from the site's root. One lesson has pages of its own, and its address
 * says lesson and start: "/embed/the-rift/quiz/index.html?pass=80". Several share one:
 * "/embed/index.html?lessons=the-rift,root-causes".
 */
export function addressOf(assignment: Assignment): string {
	const [first = '', ...others] = assignment.lessons;
	if (others.length > 0) return addressed('/embed', writeAssignment(assignment));
	const path = ['/embed', first, assignment.start].filter((part) => part !== '').join('/');
	return addressed(path, writeAssignment({ ...assignment, lessons: [], start: '' }));
}

const addressed = (path: string, query: string) =>
	`${path}/index.html${query === '' ? '' : `?${query}`}`;
