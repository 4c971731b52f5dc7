import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS, filterSearch, fitsLabels, fitsTheory, readFilter } from './claim-filter';
import type { ClaimFilter } from './claim-filter';

const claim = {
	voice: 'author',
	holders: ['mearsheimer', 'russia'],
	kind: 'cause',
	record: 'disputed',
	section: 'root-cause-debate',
	lesson: 'root-causes'
};
const stances = {
	'liberal-internationalism': 'contests',
	'offensive-realism': 'supports',
	transactionalism: 'silent'
} as const;

test.each<[string, ClaimFilter, boolean]>([
	['nothing', {}, true],
	['an empty choice', { voice: '', holder: '' }, true],
	['its voice', { voice: 'author' }, true],
	['another voice', { voice: 'russia' }, false],
	['one of its holders', { holder: 'russia' }, true],
	['another holder', { holder: 'author' }, false],
	['all its labels', { ...claim, holder: 'mearsheimer' }, true],
	['all but one', { ...claim, kind: 'fact' }, false],
	['a value that does not exist', { section: 'nowhere' }, false],
	['a theory, which the labels do not tell', { theory: 'supports.offensive-realism' }, true]
])('by labels, a claim fits %s: %#', (_, filter, fits) => {
	expect(fitsLabels(claim, filter)).toBe(fits);
});

test.each<[string, Parameters<typeof fitsTheory>[0], string | undefined, boolean]>([
	['no choice', null, undefined, true],
	['its stance', stances, 'supports.offensive-realism', true],
	['the contrary', stances, 'contests.offensive-realism', false],
	['another lens', stances, 'contests.liberal-internationalism', true],
	['a key that is not open', null, 'supports.offensive-realism', false],
	['a theory that does not exist', stances, 'supports.astrology', false],
	['a broken value', stances, 'supports', false]
])('by theory: %s', (_, known, theory, fits) => {
	expect(fitsTheory(known, theory === undefined ? {} : { theory })).toBe(fits);
});

describe('in the address', () => {
	test('every filter comes back as it was', () => {
		const value = fc.string({ minLength: 1 });
		const filters = fc.record(Object.fromEntries(FACETS.map((facet) => [facet, value])), {
			requiredKeys: []
		});
		fc.assert(
			fc.property(filters, (filter) => {
				expect(readFilter(filterSearch(filter))).toEqual(filter);
			})
		);
	});

	test.each([
		['', {}],
		['?', {}],
		['?kind=', {}],
		['?colour=blue&__proto__=x&constructor=y', {}],
		['?kind=fact&kind=norm', { kind: 'fact' }],
		['?voice=author&utm_source=mail', { voice: 'author' }]
	])('%j asks for %j', (search, filter) => {
		expect(readFilter(search)).toEqual(filter);
	});

	test('nothing chosen leaves nothing there', () => {
		expect(filterSearch({ kind: '', voice: '' })).toBe('');
	});
});
