import { glossary } from '$lib/compose/glossary.server';

export const load = () => ({ terms: glossary() });
