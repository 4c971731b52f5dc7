import { z } from 'zod';
import { answerKey } from '$lib/claims/answer-key';
import { THEORIES } from '$lib/claims/theories';
import type { Theory } from '$lib/claims/theories';
import type { AuthoringType, Mistake } from '../authoring';
import { commonFields, decidesSchema, prose } from '../common-schema';
import { idOf } from '../known';
import type { Known } from '../known';
import type { SortQuestion } from './grade';

/** Six asked claims into two columns, each keyed to exactly one of the theories. */
function schema(known: Known) {
	return z.strictObject({
		type: z.literal('sort'),
		...commonFields(known),
		stem: prose.optional(),
		columns: z.tuple([z.enum(THEORIES), z.enum(THEORIES)]),
		items: z
			.array(
				z.strictObject({
					claim: idOf(known, 'claim'),
					decides: decidesSchema(known),
					/** Why it belongs to its column. */
					right: prose,
					/** Why the other column attracts and fails. */
					wrong: prose,
					misconception: idOf(known, 'misconception')
				})
			)
			.length(6)
	});
}

const STEM = "Put each claim under the theory that supports it, on the study's account.";

export const sortAuthoring: AuthoringType<ReturnType<typeof schema>, SortQuestion> = {
	type: 'sort',
	decidesPerItem: true,
	schema,
	build(authored, lookup) {
		const mistakes: Mistake[] = [];
		if (authored.columns[0] === authored.columns[1])
			mistakes.push({
				path: ['columns'],
				message: 'both columns are the same theory; one of each is needed'
			});
		const found = authored.items.flatMap((item, index) => {
			const claim = lookup.claim(item.claim);
			if (!claim) return [];
			const key = answerKey(claim);
			if (claim.use === 'shown')
				mistakes.push({
					path: ['items', index, 'claim'],
					message: `claim "${claim.id}" is shown with its labels in a reading; ask about a claim with "use: asked"`
				});
			if (!THEORIES.some((theory) => theory === key))
				mistakes.push({
					path: ['items', index, 'claim'],
					message: `claim "${claim.id}" is keyed ${key ?? 'to nothing'}; a sorted claim belongs to exactly one column`
				});
			return [{ item, claim, column: key as Theory }];
		});
		const repeated = authored.items.findIndex(
			(item, index) => authored.items.findIndex((other) => other.claim === item.claim) < index
		);
		if (repeated >= 0)
			mistakes.push({
				path: ['items', repeated, 'claim'],
				message: `claim "${authored.items[repeated]?.claim}" stands twice; each item is another claim`
			});
		if (mistakes.length > 0 || found.length < authored.items.length) return { mistakes };
		const [first] = found;
		return {
			question: {
				stem: authored.stem ?? STEM,
				claims: found.map(({ claim }) => claim.id),
				columns: authored.columns.map((theory) => ({
					id: theory,
					name: lookup.answerName(theory)
				})),
				items: found.map(({ item, claim, column }) => ({
					id: claim.id,
					text: claim.text,
					column,
					decides: lookup.decides(item.decides),
					whyRight: item.right,
					whyWrong: item.wrong,
					misconception: item.misconception
				}))
			},
			source: { section: first?.claim.section ?? '', line: first?.claim.line ?? 1 },
			structure: [
				authored.columns,
				found.map(({ claim, column }) => [claim.id, column, claim.stances])
			],
			keys: found.map(({ column }) => column),
			groups: [],
			misconceptions: found.map(({ item }) => item.misconception)
		};
	},
	responses: ({ columns }) => ({ kind: 'matching', ids: columns.map(({ id }) => id) })
};
