import { z } from 'zod';
import type { AuthoringType, ClaimForQuestion, Mistake } from '../authoring';
import { commonFields, decidesSchema, id, prose } from '../common-schema';
import { idOf } from '../known';
import type { Known } from '../known';
import { notAllowed } from '../nearest';
import { repeatedIds } from '../repeated-ids';
import type { MatchQuestion } from './grade';

/** Three to five asked claims, each with the evidence that it rests on; one or two pieces are left over. */
function schema(known: Known) {
	return z.strictObject({
		type: z.literal('match'),
		...commonFields(known),
		stem: prose.optional(),
		claims: z
			.array(
				z.strictObject({
					claim: idOf(known, 'claim'),
					/** Id of one of the pieces below. */
					evidence: z.string(),
					/** Why the claim rests on this piece, and why others attract. */
					reason: prose,
					decides: decidesSchema(known).optional(),
					/** What a learner who gives it another piece seems to believe. */
					misconception: idOf(known, 'misconception').optional()
				})
			)
			.min(3)
			.max(5),
		evidence: z
			.array(
				z.strictObject({
					id,
					text: prose,
					/** On surplus pieces only: why it attracts, and why it supports none of the claims. */
					reason: prose.optional()
				})
			)
			.min(4)
			.max(7)
	});
}

type Authored = z.output<ReturnType<typeof schema>>;

const stemFor = (surplus: number) =>
	`Match each claim with the evidence that it rests on; ${surplus === 1 ? 'one piece is' : 'two pieces are'} left over.`;

export const matchAuthoring: AuthoringType<ReturnType<typeof schema>, MatchQuestion> = {
	type: 'match',
	schema,
	build(authored, lookup) {
		const found = authored.claims.flatMap((row) => {
			const claim = lookup.claim(row.claim);
			return claim ? [{ row, claim }] : [];
		});
		const mistakes = [
			...authored.claims.flatMap((row, index) =>
				rowMistakes(authored, index, lookup.claim(row.claim))
			),
			...repeatedIds(authored.evidence, ['evidence'], 'evidence'),
			...surplusMistakes(authored)
		];
		if (mistakes.length > 0 || found.length < authored.claims.length) return { mistakes };
		const [first] = found;
		return {
			question: {
				stem: authored.stem ?? stemFor(authored.evidence.length - authored.claims.length),
				claims: found.map(({ claim }) => claim.id),
				rows: found.map(({ row, claim }) => ({
					id: claim.id,
					text: claim.text,
					belongs: row.evidence,
					reason: row.reason,
					...(row.decides ? { decides: lookup.decides(row.decides) } : {}),
					...(row.misconception ? { misconception: row.misconception } : {})
				})),
				pieces: authored.evidence.map(({ id, text, reason }) => ({
					id,
					text,
					...(reason ? { reason } : {})
				}))
			},
			source: { section: first?.claim.section ?? '', line: first?.claim.line ?? 1 },
			structure: [
				authored.claims.map((row) => [row.claim, row.evidence]),
				authored.evidence.map(({ id }) => id)
			],
			keys: authored.claims.map((row) => row.evidence),
			groups: found.map(({ row, claim }) => ({
				stem: claim.text,
				options: authored.evidence.map(({ id, text }) => ({ id, text, right: id === row.evidence }))
			})),
			misconceptions: authored.claims.flatMap(({ misconception }) => misconception ?? [])
		};
	},
	responses: ({ pieces }) => ({ kind: 'matching', ids: pieces.map(({ id }) => id) })
};

function rowMistakes(
	{ claims, evidence }: Authored,
	index: number,
	claim: ClaimForQuestion | undefined
): Mistake[] {
	const row = claims[index];
	if (!row) return [];
	const ids = evidence.map(({ id }) => id);
	const earlier = claims.slice(0, index);
	const mistake = (key: string, message: string) => ({ path: ['claims', index, key], message });
	return [
		...(claim?.use === 'shown'
			? [
					mistake(
						'claim',
						`claim "${claim.id}" is shown with its labels in a reading; ask about a claim with "use: asked"`
					)
				]
			: []),
		...(earlier.some((other) => other.claim === row.claim)
			? [mistake('claim', `claim "${row.claim}" stands twice; each row is another claim`)]
			: []),
		...(ids.includes(row.evidence)
			? []
			: [mistake('evidence', notAllowed('evidence', row.evidence, ids))]),
		...(earlier.some((other) => other.evidence === row.evidence)
			? [
					mistake(
						'evidence',
						`evidence "${row.evidence}" is given to two claims; each rests on a piece of its own`
					)
				]
			: [])
	];
}

function surplusMistakes({ claims, evidence }: Authored): Mistake[] {
	const surplus = evidence.length - claims.length;
	const count =
		surplus < 1 || surplus > 2
			? [
					{
						path: ['evidence'],
						message: `${evidence.length} pieces of evidence for ${claims.length} claims; one or two more than claims are needed`
					}
				]
			: [];
	const reasons = evidence.flatMap(({ id, reason }, index) => {
		const row = claims.find((candidate) => candidate.evidence === id);
		if (!row && !reason)
			return [
				{
					path: ['evidence', index],
					message: `no claim rests on "${id}"; say in its "reason" why it attracts and why it supports none`
				}
			];
		if (row && reason)
			return [
				{
					path: ['evidence', index, 'reason'],
					message: `"${id}" belongs to claim "${row.claim}", whose reason explains it; only surplus evidence has its own`
				}
			];
		return [];
	});
	return [...count, ...reasons];
}
