import type { IconName } from './Icon.svelte';

/** right: chosen and right; wrong: chosen and wrong; missed: right but not chosen. */
export type Mark = 'right' | 'wrong' | 'missed';

export const MARK_WORDS: Record<Mark, { icon: IconName; words: string }> = {
	right: { icon: 'right', words: 'Your answer, right' },
	wrong: { icon: 'wrong', words: 'Your answer' },
	missed: { icon: 'right', words: 'Right answer' }
};
