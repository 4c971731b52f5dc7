import type { Course } from '../course';
import type { Finding } from '../finding';
import { coverage } from './coverage';
import { keyBalance } from './key-balance';
import { minutes } from './minutes';
import { pageLength } from './page-length';
import { reasonLength } from './reason-length';
import { sharedClaim } from './shared-claim';

/** A rule reads the built course and says what it finds; it never changes anything. */
export type Rule = (course: Course) => readonly Finding[];

/** Every content rule: one line each. */
const RULES: readonly Rule[] = [
	coverage,
	keyBalance,
	minutes,
	pageLength,
	reasonLength,
	sharedClaim
];

export function applyRules(course: Course): Finding[] {
	return RULES.flatMap((rule) => rule(course));
}
