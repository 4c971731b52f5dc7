import { z } from 'zod';
import type { AuthoringType, Mistake } from '../authoring';
import { commonFields, prose } from '../common-schema';
import { idOf } from '../known';
import type { Known } from '../known';
import type { ExplainQuestion } from './grade';

/** One or two sentences of the learner's own, to be compared with a model answer. Never scored. */
function schema(known: Known) {
	return z.strictObject({
		type: z.literal('explain'),
		...commonFields(known),
		/** The section of the study and the line that the question derives from. */
		section: idOf(known, 'section'),
		line: z.int().min(1).max(136),
		/** What to explain, framed, in one or two sentences. */
		stem: prose,
		/** An answer that you would be content with, in 30 to 90 words. */
		model: prose,
		/** Three things that a good answer does; the learner ticks those that theirs does. */
		criteria: z.tuple([prose, prose, prose])
	});
}

type Authored = z.output<ReturnType<typeof schema>>;

export const explainAuthoring: AuthoringType<ReturnType<typeof schema>, ExplainQuestion> = {
	type: 'explain',
	unscored: true,
	schema,
	build(authored) {
		const mistakes = mistakesIn(authored);
		if (mistakes.length > 0) return { mistakes };
		const { stem, model, criteria, section, line } = authored;
		return {
			question: { stem, claims: [], model, criteria },
			source: { section, line },
			structure: [],
			keys: [],
			groups: [],
			misconceptions: []
		};
	},
	responses: () => null
};

function mistakesIn({ model, criteria, hints, pair }: Authored): Mistake[] {
	const mistakes: Mistake[] = [];
	const words = model.split(/\s+/).length;
	if (words < 30 || words > 90)
		mistakes.push({
			path: ['model'],
			message: `the model answer has ${words} words; 30 to 90 can be compared with one or two sentences`
		});
	criteria.forEach((criterion, index) => {
		if (criteria.indexOf(criterion) < index)
			mistakes.push({
				path: ['criteria', index],
				message: 'this criterion stands twice; each says another thing that a good answer does'
			});
	});
	if (hints)
		mistakes.push({
			path: ['hints'],
			message: 'hints belong to scored questions; this one is never scored, so leave them out'
		});
	if (pair)
		mistakes.push({
			path: ['pair'],
			message: 'a mirror pair is scored; this question never is, so leave "pair" out'
		});
	return mistakes;
}
