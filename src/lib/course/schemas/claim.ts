import { z } from 'zod';
import { ANSWERS } from '$lib/claims/answer-key';
import { KINDS, STANCES, VOICES } from '$lib/claims/labels';
import { idOf, objectiveOf } from '$lib/questions/known';
import type { Known } from '$lib/questions/known';
import { decidesSchema, reasonSchema } from '$lib/questions/common-schema';
import { id, prose, revision, studyLine } from './basics';

const stance = z.enum(STANCES);

/** An entry of claims.yaml of a lesson. The answer key of a question about a claim follows from its stances. */
export function claimSchema(known: Known) {
	const cite = idOf(known, 'reference');
	const record = z.discriminatedUnion('status', [
		/** Confirmed by a text that its author has looked up. */
		z.strictObject({ status: z.literal('documented'), cite }),
		z.strictObject({ status: z.literal('disputed'), cite, note: prose.optional() }),
		/** The study is wrong here; the note says what the record says. */
		z.strictObject({ status: z.literal('corrected'), note: prose, cite: cite.optional() }),
		z.strictObject({ status: z.literal('study-only') })
	]);
	const reason = reasonSchema(known);
	return z.strictObject({
		id,
		revision,
		/** One assertion, in our own words. */
		text: prose,
		section: idOf(known, 'section'),
		line: studyLine,
		/** Who utters it in the study. */
		voice: z.enum(VOICES),
		/** Whose view it is; empty for a fact. */
		holders: z.array(z.enum(VOICES)),
		kind: z.enum(KINDS),
		stances: z.strictObject({
			'liberal-internationalism': stance,
			'offensive-realism': stance,
			transactionalism: stance
		}),
		record,
		/** Shown with its labels in a reading, or asked in questions; never both. */
		use: z.enum(['shown', 'asked']),
		/** Generates a plain attribution question. */
		attribution: z
			.strictObject({
				number: z.int().min(1),
				concept: idOf(known, 'concept'),
				objectives: z.array(objectiveOf(known)).min(1),
				decides: decidesSchema(known),
				passage: idOf(known, 'anchor'),
				/** As of every question: one to three, and none names the answer. */
				hints: z.array(prose).max(3).optional(),
				/** The answer to which words or speaker seem to point, where it is not the right one. */
				surface: z.enum(ANSWERS).optional(),
				/** All five answers, each with its reason. */
				reasons: z.strictObject(
					Object.fromEntries(ANSWERS.map((answer) => [answer, reason])) as Record<
						(typeof ANSWERS)[number],
						typeof reason
					>
				)
			})
			.optional()
	});
}

export type AuthoredClaim = z.output<ReturnType<typeof claimSchema>>;
