import type { DebriefClaim } from './debrief-claim';

const GROUPS = [
	{ id: 'clash', caption: 'Where the two theories clash' },
	{ id: 'one', caption: 'Where one of them speaks and the other is silent' },
	{ id: 'same', caption: 'Where they say the same, or neither is needed' }
] as const;

function groupOf({ stances }: DebriefClaim): (typeof GROUPS)[number]['id'] {
	const liberal = stances['liberal-internationalism'];
	const realist = stances['offensive-realism'];
	if (liberal === realist) return 'same';
	return liberal === 'silent' || realist === 'silent' ? 'one' : 'clash';
}

/** Claims laid theory against theory: first where the two clash. Groups that hold none are left out. */
export function claimGroups(claims: readonly DebriefClaim[]) {
	return GROUPS.map(({ id, caption }) => ({
		id,
		caption,
		claims: claims.filter((claim) => groupOf(claim) === id)
	})).filter(({ claims }) => claims.length > 0);
}
