import { z } from 'zod';
import { idOf, objectiveOf } from './known';
import type { Known } from './known';

const prose = z.string().trim().min(1, 'expected some text');

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
		id: z
			.string()
			.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'),
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
		id: z
			.string()
			.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'),
		/** Raised when the meaning changes; old answers then stop counting. */
		revision: z.int().min(1),
		/** The primary concept: the one that an answer moves. */
		concept: idOf(known, 'concept'),
		objectives: z.array(objectiveOf(known)).min(1),
		/** A pre-question is asked before the reading and never scored. */
		use: z.literal('pre-question').optional(),
		decides: decidesSchema(known).optional(),
		/** A page or heading of the lesson that answers the question. */
		passage: idOf(known, 'anchor')
	};
}

export type AuthoredOption = z.output<ReturnType<typeof optionSchema>>;
export type AuthoredDecides = z.output<ReturnType<typeof decidesSchema>>;
