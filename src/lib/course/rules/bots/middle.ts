import type { Bot } from './bot';

export const middle: Bot = {
	takes: 'an option in the middle of the file',
	advice: 'move some keys to the ends',
	pick: ({ options }) => [
		...new Set([Math.floor((options.length - 1) / 2), Math.ceil((options.length - 1) / 2)])
	]
};
