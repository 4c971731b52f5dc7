import type { Kind, RecordStatus, Voice } from '$lib/claims/labels';

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
	fact: 'Fact',
	cause: 'Causal claim',
	forecast: 'Forecast',
	norm: 'Norm',
	policy: 'Policy'
};

export const VOICE_NAMES: Readonly<Record<Voice, string>> = {
	author: "the study's author",
	'european-governments': 'European governments',
	'trump-administration': 'the Trump administration',
	mearsheimer: 'Mearsheimer, as the study presents him',
	ukraine: 'Ukraine',
	russia: 'Russia',
	'us-analysts': 'US analysts'
};

export const RECORD_NAMES: Readonly<Record<RecordStatus, string>> = {
	documented: 'Documented',
	disputed: 'Disputed',
	corrected: 'Corrected',
	'study-only': 'Drawn from the study; not documented outside it'
};

/** What stands for the stances of a claim that nobody supports or contests. */
export const silentName = (kind: string) =>
	kind === 'fact' ? 'No theory is needed' : 'For discussion: no theory settles it';
