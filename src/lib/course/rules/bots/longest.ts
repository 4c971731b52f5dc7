import type { Bot } from './bot';
import { most } from './bot';

export const longest: Bot = {
	takes: 'the longest option',
	advice: 'shorten keys or give distractors as much detail',
	pick: (group) => most(group, (text) => text.length)
};
