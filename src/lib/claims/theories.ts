export const THEORIES = ['liberal-internationalism', 'offensive-realism'] as const;

export const LENSES = [...THEORIES, 'transactionalism'] as const;

/** A theory of international relations that the study sets against the other. */
export type Theory = (typeof THEORIES)[number];

/** A theory, or American transactionalism: a policy style that takes a theory's place in an answer set. */
export type Lens = (typeof LENSES)[number];
