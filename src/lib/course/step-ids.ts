/** Ids of a lesson's steps in order: "" for its start, its pages, its quiz, its debrief. */
export const stepIds = (pages: readonly { readonly id: string }[]): readonly string[] => [
	'',
	...pages.map(({ id }) => id),
	'quiz',
	'debrief'
];
