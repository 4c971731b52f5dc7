import { z } from 'zod';
import { ANSWERS, answerKey } from '$lib/claims/answer-key';
import type { Answer } from '$lib/claims/answer-key';
import type { AuthoringType, ClaimForQuestion, Lookup, Mistake } from '../authoring';
import { commonFields, optionSchema, reasonSchema } from '../common-schema';
import { idOf } from '../known';
import type { Known } from '../known';
import { builtOption, groupOf, misconceptionsIn, optionMistakes } from '../option-mistakes';
import type { AttributionQuestion } from './grade';

/** Which theory supports an asked claim, and why. The key follows from the claim's stances. */
function schema(known: Known) {
	return z.strictObject({
		type: z.literal('attribution'),
		...commonFields(known),
		stem: z.string().trim().min(1, 'expected some text').optional(),
		/** An asked claim: its text is what is asked about. */
		claim: idOf(known, 'claim'),
		/** Three to five of the answers, the key among them. */
		answers: z.array(z.enum(ANSWERS)).min(3).max(5),
		/** For each answer offered: why it attracts and fails, or what makes it right. */
		reasons: z.partialRecord(z.enum(ANSWERS), reasonSchema(known)),
		/** The second step: three or four reasons, the same whichever theory was chosen. */
		because: z.array(optionSchema(known)).min(3).max(4).optional()
	});
}

type Authored = z.output<ReturnType<typeof schema>>;

export const attributionAuthoring: AuthoringType<ReturnType<typeof schema>, AttributionQuestion> = {
	type: 'attribution',
	schema,
	build(authored, lookup) {
		const claim = lookup.claim(authored.claim);
		if (!claim) return { mistakes: [] };
		const key = answerKey(claim);
		const mistakes = [
			...claimMistakes(authored, claim, key),
			...answerMistakes(authored, key),
			...optionMistakes(
				authored.because ?? [{ id: 'none', right: true, text: '', reason: '' }],
				'because'
			)
		];
		if (mistakes.length > 0) return { mistakes };
		const because = (authored.because ?? []).map(builtOption);
		const answers = inOrder(authored.answers).map((answer) =>
			answerOption(authored, answer, key, lookup)
		);
		return {
			question: {
				stem: authored.stem ?? lookup.standardStem,
				claims: [claim.id],
				claim: claim.text,
				answers,
				because
			},
			source: { section: claim.section, line: claim.line },
			structure: [
				claim.id,
				claim.stances,
				claim.kind,
				authored.answers,
				because.map((option) => [option.id, option.right])
			],
			keys: key ? [key] : [],
			groups: because.length > 0 ? [groupOf(claim.text, because)] : [],
			misconceptions: misconceptionsIn([...answers, ...because])
		};
	},
	responses: ({ answers, because }) => ({
		kind: 'choice',
		ids: [...answers, ...because].map(({ id }) => id)
	})
};

const inOrder = (answers: readonly Answer[]) =>
	ANSWERS.filter((answer) => answers.includes(answer));

function answerOption(authored: Authored, answer: Answer, key: Answer | null, lookup: Lookup) {
	const reason = authored.reasons[answer];
	return {
		id: answer,
		text: lookup.answerName(answer),
		right: answer === key,
		reason: reason?.text ?? '',
		...(reason?.misconception ? { misconception: reason.misconception } : {})
	};
}

function claimMistakes(authored: Authored, claim: ClaimForQuestion, key: Answer | null): Mistake[] {
	const mistakes: Mistake[] = [];
	if (claim.use === 'shown')
		mistakes.push({
			path: ['claim'],
			message: `claim "${claim.id}" is shown with its labels in a reading; ask about a claim with "use: asked"`
		});
	if (key === null)
		mistakes.push({
			path: ['claim'],
			message: `claim "${claim.id}" has no single key: its stances make it a matter for discussion`
		});
	else if (!authored.answers.includes(key))
		mistakes.push({
			path: ['answers'],
			message: `the key "${key}" of claim "${claim.id}" is not among the answers`
		});
	return mistakes;
}

function answerMistakes(authored: Authored, key: Answer | null): Mistake[] {
	const repeated = authored.answers.flatMap((answer, index) =>
		authored.answers.indexOf(answer) < index
			? [{ path: ['answers', index], message: `the answer "${answer}" stands twice` }]
			: []
	);
	const missing = [...new Set(authored.answers)]
		.filter((answer) => !authored.reasons[answer])
		.map((answer) => ({
			path: ['reasons'],
			message: `missing reason for the answer "${answer}"; every answer offered has one`
		}));
	const surplus = Object.keys(authored.reasons)
		.filter((answer) => !authored.answers.includes(answer as Answer))
		.map((answer) => ({
			path: ['reasons', answer],
			message: `a reason for "${answer}", which is not among the answers`
		}));
	const rightHeld =
		key && authored.reasons[key]?.misconception
			? [
					{
						path: ['reasons', key, 'misconception'],
						message: `the right answer "${key}" carries a misconception; only wrong ones do`
					}
				]
			: [];
	const confused = (authored.because ?? []).flatMap(({ id }, index) =>
		ANSWERS.some((answer) => answer === id)
			? [
					{
						path: ['because', index, 'id'],
						message: `"${id}" is an answer; a reason has another id`
					}
				]
			: []
	);
	return [...repeated, ...missing, ...surplus, ...rightHeld, ...confused];
}
