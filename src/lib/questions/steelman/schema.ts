import { z } from 'zod';
import { THEORIES } from '$lib/claims/theories';
import type { AuthoringType } from '../authoring';
import { commonFields, optionSchema, prose } from '../common-schema';
import { inSentence } from '../in-sentence';
import { idOf } from '../known';
import type { Known } from '../known';
import { builtOption, groupOf, misconceptionsIn, optionMistakes } from '../option-mistakes';
import type { SteelmanQuestion } from './grade';

/** Of three to five statements, the one that a defender of the theory would sign as its strongest case. */
function schema(known: Known) {
	return z.strictObject({
		type: z.literal('steelman'),
		...commonFields(known),
		/** Whose case it is. */
		theory: z.enum(THEORIES),
		/** The section of the study and the line that the question derives from. */
		section: idOf(known, 'section'),
		line: z.int().min(1).max(136),
		/** Leave it out for the usual question. */
		stem: prose.optional(),
		/** Wrong ones: a straw man, another theory's case, something true but beside the point. */
		options: z.array(optionSchema(known)).min(3).max(5)
	});
}

export const steelmanAuthoring: AuthoringType<ReturnType<typeof schema>, SteelmanQuestion> = {
	type: 'steelman',
	schema,
	build(authored, lookup) {
		const mistakes = optionMistakes(authored.options, 'options');
		if (mistakes.length > 0) return { mistakes };
		const options = authored.options.map(builtOption);
		const stem = authored.stem ?? standardStem(lookup.answerName(authored.theory));
		return {
			question: { stem, claims: [], options },
			source: { section: authored.section, line: authored.line },
			structure: [authored.theory, options.map((option) => [option.id, option.right])],
			keys: options.filter((option) => option.right).map((option) => option.id),
			groups: [groupOf(stem, options)],
			misconceptions: misconceptionsIn(options)
		};
	},
	responses: ({ options }) => ({ kind: 'choice', ids: options.map(({ id }) => id) })
};

const standardStem = (theory: string) =>
	`Which statement would a defender of ${inSentence(theory)} sign as the strongest form of the case?`;
