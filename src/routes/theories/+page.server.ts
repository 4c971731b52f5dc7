import { course } from '$lib/compose/course.server';

export const load = () => ({
	theories: course.theories.map(({ id, name, standing, summary, propositions }) => ({
		id,
		name,
		standing,
		summary,
		propositions: propositions.map(({ id, title }) => ({ id, title }))
	})),
	criteria: course.criteria
});
