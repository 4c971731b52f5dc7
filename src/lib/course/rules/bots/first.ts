import type { Bot } from './bot';

export const first: Bot = {
	takes: 'the first option of the file',
	advice: 'move some keys to other places',
	pick: () => [0]
};
