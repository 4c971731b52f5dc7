import { study } from '$lib/compose/study.server';

export const load = () => study();
