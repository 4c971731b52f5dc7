import * as z from 'zod/mini';
import { listOf } from './list-of';
import { originOf } from './origin-of';

/** What one parameter may hold: how its text becomes a value, and what to say of one that does not. */
export interface Field<T> {
	readonly schema: z.ZodMiniType<T>;
	allowed(text: string): string;
}

/** One of these words. */
export function oneOf<const T extends string>(values: readonly T[]): Field<T> {
	const shown = values.map((value) => value || 'nothing at all');
	return { schema: z.enum(values), allowed: () => `allowed is ${listOf(shown, 'or')}.` };
}

function whole(least: number, most: number): Field<number> {
	const digits = z.string().check(z.regex(/^(?:0|[1-9]\d{0,9})$/));
	const bounded = z.int().check(z.gte(least), z.lte(most));
	return {
		schema: z.pipe(z.pipe(digits, z.transform(Number)), bounded),
		allowed: () => `allowed is a whole number from ${least} to ${most}.`
	};
}

/** An origin that may receive learner data: https, or http on the machine itself; nothing behind it. */
const origin: Field<string> = {
	schema: z.string().check(z.refine((text) => originOf(text) === text)),
	allowed(text) {
		const meant = originOf(text);
		const rule = 'allowed is an origin such as https://lms.example, with nothing behind it';
		return meant ? `${rule}; did you mean ${meant}?` : `${rule}.`;
	}
};

/** The parameters whose values do not depend on the course, in links, frames and packages alike. */
export const assignmentFields = {
	/** The colours. */
	theme: oneOf(['light', 'dark']),
	/** The pass mark, in percent. */
	pass: whole(1, 100),
	/** What the score is. */
	by: oneOf(['best-sitting', 'secure-concepts']),
	/** Questions per sitting. */
	questions: whole(3, 20),
	/** The same questions for all. */
	seed: whole(0, 2 ** 32 - 1),
	/** Who may receive learner data. */
	host: origin
};
