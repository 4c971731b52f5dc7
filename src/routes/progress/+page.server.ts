import { progressStart } from '$lib/compose/progress.server';

export const load = () => progressStart();
