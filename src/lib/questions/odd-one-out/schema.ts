import { z } from 'zod';
import { THEORIES } from '$lib/claims/theories';
import type { Theory } from '$lib/claims/theories';
import type { AuthoringType, ClaimForQuestion, Mistake } from '../authoring';
import { commonFields, prose } from '../common-schema';
import { inSentence } from '../in-sentence';
import { idOf } from '../known';
import type { Known } from '../known';
import { groupOf, misconceptionsIn } from '../option-mistakes';
import type { OddOneOutQuestion } from './grade';

/** Three to five asked claims, of which the theory supports all but one. */
function schema(known: Known) {
	return z.strictObject({
		type: z.literal('odd-one-out'),
		...commonFields(known),
		/** The theory that one of the claims does not belong to; which one follows from their stances. */
		theory: z.enum(THEORIES),
		/** Leave it out for the usual question. One of your own says NOT in capitals. */
		stem: prose.optional(),
		items: z
			.array(
				z.strictObject({
					claim: idOf(known, 'claim'),
					/** Why it does not belong; of the others, why they do and why one might have picked them. */
					reason: prose,
					/** On those that belong: what a learner who picks one seems to believe. */
					misconception: idOf(known, 'misconception').optional()
				})
			)
			.min(3)
			.max(5)
	});
}

type Authored = z.output<ReturnType<typeof schema>>;
type Found = { item: Authored['items'][number]; claim: ClaimForQuestion; odd: boolean };

export const oddOneOutAuthoring: AuthoringType<ReturnType<typeof schema>, OddOneOutQuestion> = {
	type: 'odd-one-out',
	schema,
	build(authored, lookup) {
		const { theory, items } = authored;
		const found = items.flatMap((item): Found[] => {
			const claim = lookup.claim(item.claim);
			return claim ? [{ item, claim, odd: claim.stances[theory] !== 'supports' }] : [];
		});
		// A claim that does not exist is told by the schema.
		if (found.length < items.length) return { mistakes: [] };
		const mistakes = [
			...stemMistakes(authored),
			...itemMistakes(found),
			...oddMistakes(found, theory)
		];
		if (mistakes.length > 0) return { mistakes };
		const stem = authored.stem ?? standardStem(lookup.answerName(theory));
		const options = found.map(({ item, claim, odd }) => ({
			id: claim.id,
			text: claim.text,
			right: odd,
			reason: item.reason,
			...(item.misconception ? { misconception: item.misconception } : {})
		}));
		const source = found.find(({ odd }) => odd)?.claim;
		return {
			question: { stem, claims: found.map(({ claim }) => claim.id), options },
			source: { section: source?.section ?? '', line: source?.line ?? 1 },
			structure: [theory, found.map(({ claim }) => [claim.id, claim.stances])],
			keys: options.filter((option) => option.right).map((option) => option.id),
			groups: [groupOf(stem, options)],
			misconceptions: misconceptionsIn(options)
		};
	},
	responses: ({ options }) => ({ kind: 'choice', ids: options.map(({ id }) => id) })
};

const standardStem = (theory: string) =>
	`Which of these claims does NOT belong to ${inSentence(theory)}, as the study presents it?`;

function stemMistakes({ stem }: Authored): Mistake[] {
	if (!stem || /\bNOT\b/.test(stem)) return [];
	return [
		{
			path: ['stem'],
			message:
				'the stem asks for what does not belong, so it says "NOT", in capitals; or leave it out'
		}
	];
}

function itemMistakes(found: readonly Found[]): Mistake[] {
	return found.flatMap(({ item, claim, odd }, index) => {
		const mistakes: Mistake[] = [];
		const path = ['items', index];
		if (claim.use === 'shown')
			mistakes.push({
				path: [...path, 'claim'],
				message: `claim "${claim.id}" is shown with its labels in a reading; ask about a claim with "use: asked"`
			});
		if (found.findIndex((other) => other.claim.id === claim.id) < index)
			mistakes.push({
				path: [...path, 'claim'],
				message: `claim "${claim.id}" stands twice; each item is another claim`
			});
		if (odd && item.misconception)
			mistakes.push({
				path: [...path, 'misconception'],
				message: `claim "${claim.id}" is right to pick and carries a misconception; only the others do`
			});
		return mistakes;
	});
}

function oddMistakes(found: readonly Found[], theory: Theory): Mistake[] {
	const odd = [...new Set(found.filter((one) => one.odd).map(({ claim }) => `"${claim.id}"`))];
	if (odd.length === 1) return [];
	const which =
		odd.length === 0
			? `${theory} supports every claim`
			: `${theory} does not support ${odd.length} claims (${odd.join(' and ')})`;
	return [{ path: ['items'], message: `${which}; exactly one must not belong` }];
}
