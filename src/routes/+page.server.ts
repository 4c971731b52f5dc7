import { course, lensNames, mapParts } from '$lib/compose/course.server';

export const load = () => ({
	headline: course.headline,
	lead: course.lead,
	parts: mapParts(),
	lensNames
});
