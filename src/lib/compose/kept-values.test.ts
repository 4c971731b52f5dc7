import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKeptPlace } from './kept-place';
import { isFresh } from './summary';

describe('a kept place', () => {
	test.each<[unknown, boolean]>([
		[{ lesson: 'root-causes', step: '' }, true],
		[{ lesson: 'root-causes', step: 'quiz', more: 1 }, true],
		[{ lesson: 'root-causes' }, false],
		[{ lesson: 3, step: '' }, false],
		[['root-causes', ''], false],
		[null, false],
		['root-causes', false]
	])('%j: %s', (value, isPlace) => {
		expect(isKeptPlace(value)).toBe(isPlace);
	});
});

describe('a kept summary is fresh', () => {
	const summary = {
		form: 2,
		content: 'abc',
		records: 3,
		answers: 2,
		rows: [],
		answered: [4],
		said: null,
		openings: {},
		done: {}
	};

	test('for its course and a log of its length', () => {
		expect(isFresh(summary, 'abc', 3)).toBe(true);
	});

	test.each<[string, unknown, string, number]>([
		['another course', summary, 'abd', 3],
		['a longer log', summary, 'abc', 4],
		['rows that are no list', { ...summary, rows: {} }, 'abc', 3],
		['an older form', { ...summary, form: 1 }, 'abc', 3],
		['a form that says nothing of itself', { ...summary, form: undefined }, 'abc', 3],
		['nothing kept', undefined, 'abc', 3],
		['null', null, 'abc', 3]
	])('but not for %s', (_, value, content, records) => {
		expect(isFresh(value, content, records)).toBe(false);
	});
});

test('nothing that happens to be stored makes a guard throw', () => {
	fc.assert(
		fc.property(fc.anything({ withNullPrototype: true }), (value) => {
			expect(typeof isKeptPlace(value)).toBe('boolean');
			expect(typeof isFresh(value, 'abc', 1)).toBe('boolean');
		}),
		{ seed: 1 }
	);
});
