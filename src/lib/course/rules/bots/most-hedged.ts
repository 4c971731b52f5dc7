import { hedges } from '$lib/course/wording/tone';
import type { Bot } from './bot';
import { most } from './bot';

export const mostHedged: Bot = {
	takes: 'the most cautious option',
	advice: 'hedge distractors as much as keys',
	pick: (group) => most(group, hedges)
};
