import type { Stances } from '$lib/claims/answer-key';
import type { AtlasClaim } from './atlas';
import { fitsLabels, fitsTheory } from './claim-filter';
import type { ClaimFilter } from './claim-filter';
import type { DebriefClaim } from './debrief-claim';
import { loadData } from './load-data';

/** What the atlas needs once something is chosen or a key may be seen, and not before. */
export { filterSearch, readFilter } from './claim-filter';

export interface AtlasLesson {
	readonly slug: string;
	readonly title: string;
	readonly claims: readonly AtlasClaim[];
}

const withClaims = (
	lessons: readonly AtlasLesson[],
	fits: (claim: AtlasClaim) => boolean
): AtlasLesson[] => lessons.map((lesson) => ({ ...lesson, claims: lesson.claims.filter(fits) }));

/** The claims that fit the filter but for its theory. */
export const byLabels = (lessons: readonly AtlasLesson[], filter: ClaimFilter) =>
	withClaims(lessons, (claim) => fitsLabels(claim, filter));

/** The claims whose open stances fit the filter's theory; lessons without any are left out. */
export const byTheory = (
	lessons: readonly AtlasLesson[],
	filter: ClaimFilter,
	stancesOf: (claim: AtlasClaim) => Stances | null
) =>
	withClaims(lessons, (claim) => fitsTheory(stancesOf(claim), filter)).filter(
		({ claims }) => claims.length > 0
	);

/** The stances of the claims that questions of these lessons ask about, by id. Rejects where they cannot be fetched. */
export async function loadKeys(slugs: readonly string[]): Promise<Record<string, Stances>> {
	const lists = await Promise.all(
		slugs.map((slug) => loadData<readonly DebriefClaim[]>(`claims-${slug}`))
	);
	return Object.fromEntries(lists.flat().map(({ id, stances }) => [id, stances]));
}
