import edition from 'virtual:two-lenses/edition';

export const load = () => ({ content: edition.content });
