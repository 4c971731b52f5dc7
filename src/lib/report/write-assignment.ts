import type { Assignment } from './assignment';

/**
 * The parameters of an assignment as a query string without its "?", each in its place and without what
 * holds anyway: `readAssignment` makes the same assignment of it. Commas and addresses stay readable.
 */
export function writeAssignment(assignment: Assignment): string {
	const { lessons, start, theme, pass, by, questions, seed, host } = assignment;
	const values = {
		lessons: lessons.join(','),
		start,
		theme,
		pass,
		by: by === 'best-sitting' ? null : by,
		questions,
		seed,
		host
	};
	return Object.entries(values)
		.filter(([, value]) => value !== null && value !== '')
		.map(([name, value]) => `${name}=${written(value)}`)
		.join('&');
}

const written = (value: unknown) =>
	encodeURIComponent(String(value)).replace(/%(?:2C|2F|3A)/g, decodeURIComponent);
