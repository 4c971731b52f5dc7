import { error } from '@sveltejs/kit';
import { course } from '$lib/compose/course.server';

export const load = ({ params }) => ({
	theory:
		course.theories.find(({ id }) => id === params.id) ?? error(404, 'There is no such theory.')
});
