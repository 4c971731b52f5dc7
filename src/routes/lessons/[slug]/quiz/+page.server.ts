import { openingsOf } from '$lib/compose/openings.server';

const LEAD =
	'Which theory supports which claim, and why? Take your time: there is no clock, and every answer is explained.';

export const load = ({ params }) => ({ lead: LEAD, openings: openingsOf(params.slug) });
