import { z } from 'zod';
import { ANSWERS } from '$lib/claims/answer-key';
import { idOf, objectiveOf } from './known';
import type { Known } from './known';

export const prose = z.string().trim().min(1, 'expected some text');
export const id = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');

/** Why an option attracts and fails, or what makes it right. */
export function reasonSchema(known: Known) {
	return z.strictObject({
		text: prose,
		/** On wrong options: what a learner who picks it seems to believe. */
		misconception: idOf(known, 'misconception').optional()
	});
}

/** What decides a question: exactly one premise, tenet, criterion or passage. */
export function decidesSchema(known: Known) {
	return z
		.strictObject({
			premise: idOf(known, 'premise').optional(),
			tenet: idOf(known, 'tenet').optional(),
			criterion: idOf(known, 'criterion').optional(),
			passage: idOf(known, 'anchor').optional()
		})
		.refine((value) => Object.keys(value).length === 1, {
			message: '"decides" names exactly one premise, tenet, criterion or passage'
		});
}

/** An option with its own reason; wrong ones carry a misconception. */
export function optionSchema(known: Known) {
	return z.strictObject({
		id,
		right: z.literal(true).optional(),
		text: prose,
		reason: prose,
		misconception: idOf(known, 'misconception').optional()
	});
}

/** The fields that every question has, whatever its type. */
export function commonFields(known: Known) {
	return {
		/** Never reused, not even after the question is gone. */
		number: z.int().min(1),
		id,
		/** Raised when the meaning changes; old answers then stop counting. */
		revision: z.int().min(1),
		/** The primary concept: the one that an answer moves. */
		concept: idOf(known, 'concept'),
		objectives: z.array(objectiveOf(known)).min(1),
		/** A pre-question is asked before the reading and never scored. */
		use: z.literal('pre-question').optional(),
		decides: decidesSchema(known).optional(),
		/** A page or heading of the lesson that answers the question. */
		passage: idOf(known, 'anchor'),
		/** One to three, from a gentle to a plain one; none names the answer. */
		hints: z.array(prose).max(3).optional(),
		/** A name that exactly two questions share: the same fact, read by both theories. */
		pair: id.optional(),
		/** The answer to which words or speaker seem to point, where it is not the right one. */
		surface: z.enum(ANSWERS).optional()
	};
}

export type AuthoredOption = z.output<ReturnType<typeof optionSchema>>;
export type AuthoredDecides = z.output<ReturnType<typeof decidesSchema>>;
