import type { Stance } from '$lib/claims/labels';
import type { Stances } from '$lib/claims/answer-key';
import type { Lens } from '$lib/claims/theories';

/** What one can filter the claims by. "theory" is a stance and a lens, such as "supports.offensive-realism". */
export const FACETS = ['theory', 'voice', 'holder', 'kind', 'record', 'section', 'lesson'] as const;

export type Facet = (typeof FACETS)[number];

/** The chosen value of each facet; what is not chosen is absent. */
export type ClaimFilter = Readonly<Partial<Record<Facet, string>>>;

export interface Filterable {
	readonly voice: string;
	readonly holders: readonly string[];
	readonly kind: string;
	readonly record: string;
	readonly section: string;
	readonly lesson: string;
}

/** The filter that an address asks for; unknown names and empty values are passed over. */
export function readFilter(search: string): ClaimFilter {
	const parameters = new URLSearchParams(search);
	return Object.fromEntries(
		FACETS.flatMap((facet) => {
			const value = parameters.get(facet);
			return value ? [[facet, value]] : [];
		})
	);
}

/** The part of an address that asks for a filter; empty where nothing is chosen. */
export function filterSearch(filter: ClaimFilter): string {
	const chosen = FACETS.flatMap((facet) => {
		const value = filter[facet];
		return value ? [[facet, value]] : [];
	});
	return chosen.length > 0 ? `?${new URLSearchParams(chosen).toString()}` : '';
}

/** Whether the claim fits but for the theory, which only an open key can tell. */
export function fitsLabels(claim: Filterable, filter: ClaimFilter): boolean {
	const { holders } = claim;
	return (
		(['voice', 'kind', 'record', 'section', 'lesson'] as const).every(
			(facet) => !filter[facet] || claim[facet] === filter[facet]
		) &&
		(!filter.holder || holders.includes(filter.holder))
	);
}

/** Whether the stances are those that the filter asks for; an unknown stance never is. */
export function fitsTheory(stances: Stances | null, { theory }: ClaimFilter): boolean {
	if (!theory) return true;
	const [stance, lens] = theory.split('.') as [Stance, Lens];
	return stances?.[lens] === stance;
}
