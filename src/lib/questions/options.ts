import type { Explanation, Mark } from './contract';
import type { Random } from './random';
import { shuffled } from './random';

/** An option of a built question, with its key and its reason. */
export interface Option {
	readonly id: string;
	readonly text: string;
	readonly right: boolean;
	readonly reason: string;
	readonly misconception?: string | undefined;
}

/** An option as the page may see it before Check. */
export interface PublicOption {
	readonly key: string;
	readonly label: string;
}

export function publicOption(option: Option): PublicOption {
	return { key: option.id, label: option.text };
}

export function shuffledPublic(options: readonly Option[], random: Random): PublicOption[] {
	return shuffled(options, random).map(publicOption);
}

export function optionExplanation(option: Option): Explanation {
	return { label: option.text, verdict: option.right ? 'right' : 'wrong', text: option.reason };
}

/** Right and wrong where the learner chose, missed where the key was not chosen. */
export function optionMarks(options: readonly Option[], chosen: string): Record<string, Mark> {
	const marks: Record<string, Mark> = {};
	for (const option of options) {
		if (option.id === chosen) marks[option.id] = option.right ? 'right' : 'wrong';
		else if (option.right) marks[option.id] = 'missed';
	}
	return marks;
}

export function misconceptionOf(option: Option): string[] {
	return !option.right && option.misconception ? [option.misconception] : [];
}
