import { edition } from '$lib/compose/course.server';

export const load = () => ({ version: edition.version });
