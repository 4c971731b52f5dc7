import { z } from 'zod';
import type { AuthoringType, Mistake } from '../authoring';
import { commonFields, optionSchema, prose } from '../common-schema';
import { idOf } from '../known';
import type { Known } from '../known';
import { builtOption, groupOf, misconceptionsIn, optionMistakes } from '../option-mistakes';
import type { TransferQuestion } from './grade';

/** What a theory would expect, advise or say of an invented case. */
function schema(known: Known) {
	return z.strictObject({
		type: z.literal('transfer'),
		...commonFields(known),
		/** The section of the study and the line whose argument is carried over. */
		section: idOf(known, 'section'),
		line: z.int().min(1).max(136),
		/** The new case, in 50 to 120 words: invented states, and no word that names a theory. */
		case: prose,
		/** The question about it, framed: "What would offensive realism, as the study presents Mearsheimer, ...". */
		stem: prose,
		options: z.array(optionSchema(known)).min(3).max(5)
	});
}

export const transferAuthoring: AuthoringType<ReturnType<typeof schema>, TransferQuestion> = {
	type: 'transfer',
	schema,
	build(authored) {
		const mistakes = [
			...caseMistakes(authored.case),
			...optionMistakes(authored.options, 'options')
		];
		if (mistakes.length > 0) return { mistakes };
		const options = authored.options.map(builtOption);
		return {
			question: { case: authored.case, stem: authored.stem, claims: [], options },
			source: { section: authored.section, line: authored.line },
			structure: options.map((option) => [option.id, option.right]),
			keys: options.filter((option) => option.right).map((option) => option.id),
			groups: [groupOf(`${authored.case} ${authored.stem}`, options)],
			misconceptions: misconceptionsIn(options)
		};
	},
	responses: ({ options }) => ({ kind: 'choice', ids: options.map(({ id }) => id) })
};

function caseMistakes(text: string): Mistake[] {
	const words = text.split(/\s+/).length;
	if (words >= 50 && words <= 120) return [];
	return [
		{
			path: ['case'],
			message: `the case has ${words} words; a reader needs 50 to 120 to see what is new in it`
		}
	];
}
