import type { Bot } from './bot';
import { most } from './bot';

export const mostFrequent: Bot = {
	takes: 'the theory that is right most often',
	advice: 'key more questions to the other answers',
	pick(group, bank) {
		const right = bank.flatMap(({ options }) => options.filter((option) => option.right));
		const count = (place: number) =>
			right.filter(({ id }) => id === group.options[place]?.id).length;
		return most(group, (_, place) => count(place));
	}
};
