import * as z from 'zod/mini';
import { PROTOCOL, VERSION } from './envelope';

/** Printable ASCII up to a length. */
export const ascii = (longest: number) =>
	z.string().check(z.maxLength(longest, { abort: true }), z.regex(/^[ -~]*$/));

/** A learner's answers, packed: they fit the strictest place that keeps a state, which takes 4096 characters. */
export const packedState = ascii(4000);

/** A message of this type: its fields in the envelope, and nothing else. */
export function message<Type extends string, Fields extends z.core.$ZodLooseShape>(
	type: Type,
	fields: Fields
) {
	return z.strictObject({
		/** Sets our messages apart from all others. */
		protocol: z.literal(PROTOCOL),
		/** Raised when a message changes its meaning; others than this one are ignored. */
		version: z.literal(VERSION),
		type: z.literal(type),
		...fields
	});
}
