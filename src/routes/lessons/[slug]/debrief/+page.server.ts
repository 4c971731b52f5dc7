import { debriefOf } from '$lib/compose/debrief.server';

export const load = ({ params }) => debriefOf(params.slug);
