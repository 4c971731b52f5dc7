import { expect, test } from 'vitest';
import { asking, chosen, group, told } from '../test-bank';
import { tellingWords } from './telling-words';

const found = (...texts: readonly string[]) =>
	told(tellingWords(asking(chosen(group('Why?', ...texts)))));

test.each([
	[['*It may return.', 'It might stay.', 'It goes.']],
	[['*It returns.', 'It always stays.', 'It goes.']],
	[['*It always returns.', 'It always stays.', 'It never goes.']]
])('says nothing of %j', (texts) => {
	expect(found(...texts)).toEqual([]);
});

test.each([
	[['*It may return.', 'It stays.', 'It goes.'], 'is the only option with a hedging word'],
	[
		['*It returns.', 'It always stays.', 'It never goes.'],
		'is the only option without an absolute word'
	]
])('warns of %j', (texts, how) => {
	expect(found(...texts)).toEqual([
		`warning: the key of "a-choice" ${how}; give every option the same strength`
	]);
});
