import { atlas } from '$lib/compose/atlas.server';

export const load = () => atlas();
