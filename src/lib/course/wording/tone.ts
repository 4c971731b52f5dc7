const HEDGES =
	/\b(?:may|might|could|often|usually|generally|typically|mostly|tends?|sometimes|probably|possibly|perhaps|likely|partly|largely|seems?|appears?|some|in part|more or less)\b/giu;

const ABSOLUTES =
	/\b(?:always|never|all|every|everyone|everything|none|nobody|nothing|only|must|entirely|completely|totally|solely|cannot|impossible|inevitably|certainly|at once|whatever)\b/giu;

/** How many words of a text make it cautious. */
export const hedges = (text: string): number => text.match(HEDGES)?.length ?? 0;

/** How many words of a text allow no exception. */
export const absolutes = (text: string): number => text.match(ABSOLUTES)?.length ?? 0;
