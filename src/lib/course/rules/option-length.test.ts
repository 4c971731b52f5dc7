import { expect, test } from 'vitest';
import { asking, chosen, group, times, told } from '../test-bank';
import { optionLength } from './option-length';

const found = (words: number) =>
	told(optionLength(asking(chosen(group('Why?', times(words, () => 'word').join(' '), '*So.')))));

test('allows 25 words', () => {
	expect(found(25)).toEqual([]);
});

test('refuses 26', () => {
	expect(found(26)).toEqual(['error: the option "o0" of "a-choice" has 26 words; cut it to 25']);
});
