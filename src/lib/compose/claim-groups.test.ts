import { expect, test } from 'vitest';
import { claimGroups } from './claim-groups';
import type { DebriefClaim } from './debrief-claim';

type Stance = 'supports' | 'contests' | 'silent';

const claim = (id: string, liberal: Stance, realist: Stance): DebriefClaim => ({
	id,
	text: `Text of ${id}.`,
	stances: {
		'liberal-internationalism': liberal,
		'offensive-realism': realist,
		transactionalism: 'silent'
	},
	source: 'Study',
	href: null,
	questions: []
});

test('claims stand theory against theory: clashes first, then where one is silent, then agreement', () => {
	const groups = claimGroups([
		claim('fact', 'silent', 'silent'),
		claim('one', 'supports', 'silent'),
		claim('clash', 'contests', 'supports'),
		claim('both', 'supports', 'supports'),
		claim('doubt', 'silent', 'contests')
	]);
	expect(groups.map(({ id, claims }) => [id, claims.map((one) => one.id)])).toEqual([
		['clash', ['clash']],
		['one', ['one', 'doubt']],
		['same', ['fact', 'both']]
	]);
});

test('a group without claims is left out', () => {
	expect(claimGroups([claim('clash', 'contests', 'supports')]).map(({ id }) => id)).toEqual([
		'clash'
	]);
	expect(claimGroups([])).toEqual([]);
});
