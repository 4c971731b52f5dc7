import { everything, repeatedAnswers, kept, others, secureConcepts } from './leaving-out';
import type { Step } from './step';
import { milliseconds, responses, sittings, unlistedResponses } from './thinning';

/**
 * What is dropped where a log does not fit, one after another until it does, of each the oldest first. The last two
 * are for logs that no learner can have, in which what is kept is more than fits: a host would refuse a longer text.
 */
export const STEPS = [
	['unlisted responses', unlistedResponses],
	['responses', responses],
	['sittings', sittings],
	['milliseconds', milliseconds],
	['secure concepts', secureConcepts],
	['repeated answers', repeatedAnswers],
	['other answers', others],
	['kept answers', kept],
	['everything', everything]
] as const satisfies readonly (readonly [string, Step])[];

export type StepName = (typeof STEPS)[number][0];
