import { describe, expect, test } from 'vitest';
import { allowedAre, nearest, notAllowed } from './nearest';

describe('the nearest spelling', () => {
	test.each<[string, readonly string[], string | null]>([
		['root-cuase', ['root-cause', 'role-of-norms'], 'root-cause'],
		['rihgt', ['right', 'wrong'], 'right'],
		['offensive-realsm', ['liberal-internationalism', 'offensive-realism'], 'offensive-realism'],
		['root-cause', ['root-cause'], 'root-cause'],
		['norms', ['root-cause', 'role-of-norms'], null],
		['3', ['1', '2'], null],
		['', ['a', 'b'], null],
		['anything', [], null]
	])('of "%s" among %j is %j', (word, candidates, found) => {
		expect(nearest(word, candidates)).toBe(found);
	});
});

test('names what is allowed in order and once each', () => {
	expect(allowedAre('zzz', ['b', 'a', 'b'])).toBe('allowed are a, b');
});

test('names the first dozen of a long list, and the nearest spelling even beyond it', () => {
	const many = Array.from({ length: 15 }, (_, index) => `id-${'abcdefghijklmno'[index]}x`);
	expect(notAllowed('thing', 'id-ox2', many)).toBe(
		'unknown thing "id-ox2"; allowed are id-ax, id-bx, id-cx, id-dx, id-ex, id-fx, id-gx, id-hx, id-ix, id-jx, id-kx, id-lx and 3 more; did you mean "id-ox"?'
	);
});

test('says so where nothing is allowed yet', () => {
	expect(notAllowed('figure', 'map', [])).toBe('unknown figure "map"; none exists yet');
});
