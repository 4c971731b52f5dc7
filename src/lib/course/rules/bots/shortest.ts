import type { Bot } from './bot';
import { most } from './bot';

export const shortest: Bot = {
	takes: 'the shortest option',
	advice: 'shorten distractors or let keys say as much',
	pick: (group) => most(group, (text) => -text.length)
};
