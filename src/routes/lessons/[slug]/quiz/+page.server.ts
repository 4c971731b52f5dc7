import { openingsOf } from '$lib/compose/openings.server';

export const load = ({ params }) => ({ openings: openingsOf(params.slug) });
