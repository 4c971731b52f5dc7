import { expect, test } from 'vitest';
import { attributionOf, choiceOf, option } from '$lib/questions/test-questions';
import { asking, entryOf, told } from '../test-bank';
import { misconceptionTags } from './misconception-tags';

test('says nothing where every wrong option carries one', () => {
	const tagged = entryOf(choiceOf(option('a', true), option('b'), option('c')));
	expect(misconceptionTags(asking(tagged))).toEqual([]);
});

test('warns of those that carry none, in either step', () => {
	const bare = entryOf(
		attributionOf(
			[option('a', true), option('b', false, null)],
			[option('c', true), option('d', false, null)]
		)
	);
	expect(told(misconceptionTags(asking(bare)))).toEqual([
		'warning: wrong options of "a-attribution" carry no misconception: "b", "d"; name what a learner who picks them believes'
	]);
});

test('leaves questions alone that are not scored', () => {
	const pre = entryOf({ ...choiceOf(option('a', true), option('b', false, null)), scored: false });
	expect(misconceptionTags(asking(pre))).toEqual([]);
});
