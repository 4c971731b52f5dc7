import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packageId } from './package-id';

const all = ['a-start', 'b-middle', 'c-end'];

describe('what an LMS knows a package by', () => {
	test.each([
		[['b-middle'], 'two-lenses-b-middle'],
		[all, 'two-lenses-all'],
		[['a-start', 'c-end'], 'two-lenses-2-1pdoes4']
	])('is, for %j, %s', (slugs, id) => {
		expect(packageId(slugs, all)).toBe(id);
	});

	test('is that of the one lesson where the course has no other', () => {
		expect(packageId(['a-start'], ['a-start'])).toBe('two-lenses-a-start');
	});

	test('stays the same when the course grows or is put in another order', () => {
		const before = packageId(['a-start', 'c-end'], all);
		expect(packageId(['c-end', 'a-start'], ['c-end', 'a-start', 'b-middle', 'd-new'])).toBe(before);
	});

	test('differs for other lessons and is a valid XML id', () => {
		const slugs = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,6}){0,2}$/), {
			minLength: 2,
			maxLength: 5
		});
		fc.assert(
			fc.property(slugs, slugs, (one, other) => {
				const course = [...new Set([...one, ...other, 'one-more'])];
				const [first, second] = [packageId(one, course), packageId(other, course)];
				expect(first).toMatch(/^[a-z][a-z0-9-]*$/);
				expect(first === second).toBe([...one].sort().join() === [...other].sort().join());
			}),
			{ seed: 5 }
		);
	});
});
