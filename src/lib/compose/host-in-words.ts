import type { IconName } from '$lib/ui/Icon.svelte';
import type { HostState } from './host.svelte';

interface Words {
	readonly icon: IconName;
	readonly words: string;
}

const WORDS: Partial<Record<HostState, Words>> = {
	saved: { icon: 'right', words: 'Connected to your course.' },
	sending: { icon: 'right', words: 'Connected to your course; sending.' },
	failing: {
		icon: 'error',
		words: 'Your course did not take the last result. It is kept, and sent again.'
	},
	refused: {
		icon: 'error',
		words:
			'Your course does not answer. Your answers are kept here, and sent once it does, or when you open it from your course again.'
	},
	silent: { icon: 'info', words: 'Opened for review: nothing is sent to your course.' },
	closed: { icon: 'right', words: 'Saved and closed. You can leave this page.' }
};

const ALONE: Words = {
	icon: 'error',
	words:
		'Not connected to a course, so nothing is reported. Open this lesson from your course; if it stays so, tell your instructor.'
};

/** How the link to the host stands, as the learner reads it; null where there is nothing to say. */
export function hostInWords(state: HostState, isPackage: boolean): Words | null {
	if (state === 'alone') return isPackage ? ALONE : null;
	return WORDS[state] ?? null;
}
