import { expect, test } from 'vitest';
import { asking, entryOf, times, told } from '../test-bank';
import { stemLength } from './stem-length';

const found = (words: number) =>
	told(stemLength(asking(entryOf({ stem: times(words, () => 'word').join(' ') }))));

test('allows 60 words', () => {
	expect(found(60)).toEqual([]);
});

test('refuses 61', () => {
	expect(found(61)).toEqual(['error: the stem of "a-choice" has 61 words; cut it to 60']);
});
