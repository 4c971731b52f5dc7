import { z } from 'zod';
import type { AuthoringType } from '../authoring';
import { commonFields, optionSchema } from '../common-schema';
import { idOf } from '../known';
import type { Known } from '../known';
import { builtOption, groupOf, misconceptionsIn, optionMistakes } from '../option-mistakes';
import type { ChoiceQuestion } from './grade';

/** A single best answer of three to five options, each with its reason. */
function schema(known: Known) {
	return z.strictObject({
		type: z.literal('choice'),
		...commonFields(known),
		/** The section of the study and the line that the question derives from. */
		section: idOf(known, 'section'),
		line: z.int().min(1).max(136),
		/** The question, framed: "On the study's account ...". */
		stem: z.string().trim().min(1, 'expected some text'),
		options: z.array(optionSchema(known)).min(3).max(5)
	});
}

export const choiceAuthoring: AuthoringType<ReturnType<typeof schema>, ChoiceQuestion> = {
	type: 'choice',
	schema,
	build(authored) {
		const mistakes = optionMistakes(authored.options, 'options');
		if (mistakes.length > 0) return { mistakes };
		const options = authored.options.map(builtOption);
		return {
			question: { stem: authored.stem, claims: [], options },
			source: { section: authored.section, line: authored.line },
			structure: options.map((option) => [option.id, option.right]),
			keys: options.filter((option) => option.right).map((option) => option.id),
			groups: [groupOf(authored.stem, options)],
			misconceptions: misconceptionsIn(options)
		};
	},
	responses: ({ options }) => ({ kind: 'choice', ids: options.map(({ id }) => id) })
};
