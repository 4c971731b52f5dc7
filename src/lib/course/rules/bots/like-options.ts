import { sharedWords } from '$lib/course/wording/content-words';
import type { Bot } from './bot';
import { most } from './bot';

export const likeOptions: Bot = {
	takes: 'the option that shares most words with the others',
	advice: 'vary distractors apart from the key instead of around it',
	pick: (group) =>
		most(group, (text, place) =>
			group.options
				.filter((_, other) => other !== place)
				.reduce((sum, other) => sum + sharedWords(text, other.text), 0)
		)
};
