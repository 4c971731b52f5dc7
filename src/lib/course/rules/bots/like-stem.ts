import { sharedWords } from '$lib/course/wording/content-words';
import type { Bot } from './bot';
import { most } from './bot';

export const likeStem: Bot = {
	takes: 'the option that shares most words with the stem',
	advice: 'let distractors echo the stem as often as keys do',
	pick: (group) => most(group, (text) => sharedWords(text, group.stem))
};
