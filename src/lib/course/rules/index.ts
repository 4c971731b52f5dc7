import type { Course } from '../course';
import type { Finding } from '../finding';
import type { Written } from '../written';
import { allOfTheAbove } from './all-of-the-above';
import { conceptCoverage } from './concept-coverage';
import { copiedText } from './copied-text';
import { coverage } from './coverage';
import { cueBots } from './cue-bots';
import { evaluativeWords } from './evaluative-words';
import { feedbackBalance } from './feedback-balance';
import { hintsPresent } from './hints-present';
import { hintsQuiet } from './hints-quiet';
import { keyBalance } from './key-balance';
import { keyLength } from './key-length';
import { keyPosition } from './key-position';
import { keywordBot } from './keyword-bot';
import { minutes } from './minutes';
import { mirrorPairs } from './mirror-pairs';
import { misconceptionCoverage } from './misconception-coverage';
import { misconceptionTags } from './misconception-tags';
import { nearDuplicateClaims } from './near-duplicate-claims';
import { nearDuplicateOptions } from './near-duplicate-options';
import { nearDuplicateQuestions } from './near-duplicate-questions';
import { negativeStem } from './negative-stem';
import { noQuotations } from './no-quotations';
import { objectiveCoverage } from './objective-coverage';
import { optionGrammar } from './option-grammar';
import { optionLength } from './option-length';
import { pageLength } from './page-length';
import { reasonLength } from './reason-length';
import { sharedClaim } from './shared-claim';
import { speakerInStem } from './speaker-in-stem';
import { stemEcho } from './stem-echo';
import { stemFraming } from './stem-framing';
import { stemLength } from './stem-length';
import { surface } from './surface';
import { tellingWords } from './telling-words';
import { theoryBalance } from './theory-balance';

/** A rule reads the built course, and the content as written, and says what it finds; it never changes anything. */
export type Rule = (course: Course, written: Written) => readonly Finding[];

/** Every content rule: one line each. */
export const RULES: readonly Rule[] = [
	allOfTheAbove,
	conceptCoverage,
	copiedText,
	coverage,
	cueBots,
	evaluativeWords,
	feedbackBalance,
	hintsPresent,
	hintsQuiet,
	keyBalance,
	keyLength,
	keyPosition,
	keywordBot,
	minutes,
	mirrorPairs,
	misconceptionCoverage,
	misconceptionTags,
	nearDuplicateClaims,
	nearDuplicateOptions,
	nearDuplicateQuestions,
	negativeStem,
	noQuotations,
	objectiveCoverage,
	optionGrammar,
	optionLength,
	pageLength,
	reasonLength,
	sharedClaim,
	speakerInStem,
	stemEcho,
	stemFraming,
	stemLength,
	surface,
	tellingWords,
	theoryBalance
];

/** What every rule says, once: choices that share their options would be told of each time. */
export function applyRules(course: Course, written: Written): Finding[] {
	const found = RULES.flatMap((rule) => rule(course, written));
	return [...new Map(found.map((finding) => [JSON.stringify(finding), finding])).values()];
}
