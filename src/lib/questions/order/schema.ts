import { z } from 'zod';
import type { AuthoringType } from '../authoring';
import { commonFields, id, prose } from '../common-schema';
import { idOf } from '../known';
import type { Known } from '../known';
import { repeatedIds } from '../repeated-ids';
import type { OrderQuestion } from './grade';

/** Four to six events or steps of an argument, written in the right order. */
function schema(known: Known) {
	return z.strictObject({
		type: z.literal('order'),
		...commonFields(known),
		/** The section of the study and the line that the question derives from. */
		section: idOf(known, 'section'),
		line: z.int().min(1).max(136),
		/** What is ordered, and from what to what. */
		stem: prose,
		items: z
			.array(
				z.strictObject({
					id,
					text: prose,
					/** Why it stands here. */
					reason: prose
				})
			)
			.min(4)
			.max(6),
		/** What a learner who orders them otherwise seems to believe. */
		misconception: idOf(known, 'misconception').optional()
	});
}

export const orderAuthoring: AuthoringType<ReturnType<typeof schema>, OrderQuestion> = {
	type: 'order',
	schema,
	build(authored) {
		const { items, misconception } = authored;
		const mistakes = repeatedIds(items, ['items'], 'item');
		if (mistakes.length > 0) return { mistakes };
		return {
			question: {
				stem: authored.stem,
				claims: [],
				items,
				...(misconception ? { misconception } : {})
			},
			source: { section: authored.section, line: authored.line },
			structure: items.map(({ id }) => id),
			keys: [],
			groups: [],
			misconceptions: misconception ? [misconception] : []
		};
	},
	responses: ({ items }) => ({ kind: 'sequencing', ids: items.map(({ id }) => id) })
};
