import { z } from 'zod';
import { THEORIES } from '$lib/claims/theories';
import type { AuthoringType, Mistake } from '../authoring';
import { commonFields, id, prose } from '../common-schema';
import { idOf } from '../known';
import type { Known } from '../known';
import { builtOption, groupOf, misconceptionsIn } from '../option-mistakes';
import { repeatedIds } from '../repeated-ids';
import type { HighlightQuestion } from './grade';

/** A paragraph of four to eight sentences, of which one is marked. */
function schema(known: Known) {
	return z.strictObject({
		type: z.literal('highlight'),
		...commonFields(known),
		/** The section of the study and the line that the question derives from. */
		section: idOf(known, 'section'),
		line: z.int().min(1).max(136),
		stem: prose.optional(),
		/** Whose argument the paragraph is; shown above it. */
		theory: z.enum(THEORIES).optional(),
		sentences: z
			.array(
				z.strictObject({
					id,
					text: prose,
					/** On the sentence that is asked for; more than one may be. */
					accepted: z.literal(true).optional(),
					/** What it does in the argument, and why that is or is not what is asked for. */
					reason: prose,
					/** On the others: what a learner who marks it seems to believe. */
					misconception: idOf(known, 'misconception').optional()
				})
			)
			.min(4)
			.max(8)
	});
}

type Sentences = z.output<ReturnType<typeof schema>>['sentences'];

const STEM =
	'Which sentence carries the warrant: the premise that leads from the fact to the conclusion?';

export const highlightAuthoring: AuthoringType<ReturnType<typeof schema>, HighlightQuestion> = {
	type: 'highlight',
	keepsOrder: true,
	schema,
	build(authored, lookup) {
		const mistakes = [
			...acceptedMistakes(authored.sentences),
			...repeatedIds(authored.sentences, ['sentences'], 'sentence')
		];
		if (mistakes.length > 0) return { mistakes };
		const stem = authored.stem ?? STEM;
		const options = authored.sentences.map(({ accepted, ...sentence }) =>
			builtOption({ ...sentence, right: accepted })
		);
		const { theory } = authored;
		return {
			question: {
				stem,
				claims: [],
				theory: theory ? { id: theory, name: lookup.answerName(theory) } : null,
				options
			},
			source: { section: authored.section, line: authored.line },
			structure: options.map(({ id, right }) => [id, right]),
			keys: options.filter(({ right }) => right).map(({ id }) => id),
			groups: [groupOf(stem, options)],
			misconceptions: misconceptionsIn(options)
		};
	},
	responses: ({ options }) => ({ kind: 'choice', ids: options.map(({ id }) => id) })
};

function acceptedMistakes(sentences: Sentences): Mistake[] {
	const accepted = sentences.filter((sentence) => sentence.accepted).length;
	const count =
		accepted === 0
			? 'no sentence is accepted; mark at least one "accepted: true"'
			: accepted >= sentences.length / 2
				? `${accepted} of ${sentences.length} sentences are accepted; fewer than half may be`
				: null;
	return [
		...(count ? [{ path: ['sentences'], message: count }] : []),
		...sentences.flatMap((sentence, index) =>
			sentence.accepted && sentence.misconception
				? [
						{
							path: ['sentences', index, 'misconception'],
							message: `the accepted sentence "${sentence.id}" carries a misconception; only the others do`
						}
					]
				: []
		)
	];
}
