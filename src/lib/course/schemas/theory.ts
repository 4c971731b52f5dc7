import { z } from 'zod';
import { LENSES } from '$lib/claims/theories';
import { id, prose } from './basics';

const proposition = z.strictObject({
	/** Numbered, such as "or-3": what decides a question points at it. */
	id,
	/** Three to six words. */
	title: prose,
	/** The proposition itself. */
	text: prose
});

const common = {
	id: z.enum(LENSES),
	name: prose,
	/** One word for tight places. */
	short: prose,
	/** One or two sentences for the top of its page. */
	summary: prose
};

/** Front matter of theories/<id>.md. A theory has premises, a policy style has tenets. */
export const theorySchema = z.discriminatedUnion('standing', [
	z.strictObject({
		...common,
		standing: z.literal('theory'),
		premises: z.array(proposition).min(1)
	}),
	z.strictObject({
		...common,
		standing: z.literal('policy-style'),
		tenets: z.array(proposition).min(1)
	})
]);
