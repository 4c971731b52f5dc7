import { expect, test } from 'vitest';
import { asking, chosen, group, told } from '../test-bank';
import { optionGrammar } from './option-grammar';

const found = (stem: string, ...texts: readonly string[]) =>
	told(optionGrammar(asking(chosen(group(stem, ...texts)))));

test.each([
	['Why?', ['*Because it came near.', 'Because it was weak.', 'Because it broke a rule.']],
	['What?', ['*It came near.', 'A rule.', 'That it was weak.']],
	['It is called a', ['*threat', 'promise']]
])('says nothing of "%s" %j', (stem, texts) => {
	expect(found(stem, ...texts)).toEqual([]);
});

test.each([
	['What?', ['*It came near', 'It was weak.'], 'end with and without a full stop'],
	['What?', ['*it came near.', 'It was weak.'], 'begin with and without a capital'],
	['Why?', ['*It came near.', 'Because of it.', 'Because.'], 'begin alike but for the key'],
	['It is called a', ['*threat', 'assault'], 'do not all follow the "a" of the stem']
])('warns of "%s" %j', (stem, texts, how) => {
	expect(found(stem, ...texts)).toEqual([
		`warning: options of "a-choice" ${how}; write them all in one form`
	]);
});
