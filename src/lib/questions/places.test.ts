import { describe, expect, test } from 'vitest';
import { missedAt, placeMarks, placesProblem } from './places';

const offered = ['a', 'b', 'c'];
const places = [
	{ key: 'first', belongs: 'a', offered },
	{ key: 'second', belongs: 'b', offered }
];

describe('a response with one value per place', () => {
	test.each<[string, readonly string[], string | null]>([
		['is whole when every place is filled', ['a', 'c'], null],
		['may use a value twice', ['a', 'a'], null],
		['is empty when no place is filled', ['', ''], 'nothing-chosen'],
		['is empty when it is too short for any', [], 'nothing-chosen'],
		['misses a place that is left open', ['', 'b'], 'items-missing'],
		['misses a place at its end', ['a'], 'items-missing'],
		['is foreign with a place too many', ['a', 'b', 'c'], 'not-offered'],
		['is foreign with an open place too many', ['a', 'b', ''], 'not-offered'],
		['is foreign with a value that is not offered', ['a', 'd'], 'not-offered'],
		['is foreign before it is incomplete', ['d', ''], 'not-offered']
	])('%s', (_, response, problem) => {
		expect(placesProblem(places, response)).toBe(problem);
	});
});

test('a wrong place is marked, and so is what belonged there', () => {
	const marks = placeMarks(places, ['a', 'a']);
	expect(marks).toEqual({ first: 'right', second: 'wrong', 'second b': 'missed' });
	expect(missedAt(marks, 'first', offered)).toBeUndefined();
	expect(missedAt(marks, 'second', offered)).toBe('b');
	expect(missedAt(null, 'second', offered)).toBeUndefined();
});
