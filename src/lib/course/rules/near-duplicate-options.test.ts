import { expect, test } from 'vitest';
import { asking, chosen, group, told } from '../test-bank';
import { nearDuplicateOptions } from './near-duplicate-options';

const found = (...texts: readonly string[]) =>
	told(nearDuplicateOptions(asking(chosen(group('Why?', ...texts)))));

test('says nothing of options that differ', () => {
	expect(found('*The rule was broken.', 'The base came near.')).toEqual([]);
});

test('refuses options that differ by a letter or two', () => {
	expect(found('*The rule was broken once.', 'The rules were broken once.')).toEqual([
		'error: the options "o0" and "o1" of "a-choice" read nearly alike; make their difference plain'
	]);
});
