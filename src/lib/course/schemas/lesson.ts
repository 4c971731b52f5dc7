import { z } from 'zod';
import { idOf, objectiveOf } from '$lib/questions/known';
import type { Known } from '$lib/questions/known';
import { prose } from './basics';

/** Front matter of <lesson>/lesson.md. */
export function lessonSchema(known: Known) {
	return z.strictObject({
		title: prose,
		/** One sentence under the title. */
		lead: prose,
		/** The group on the map. */
		part: idOf(known, 'part'),
		/** What each side argues here, in at most twelve words. */
		strands: z.strictObject({
			'liberal-internationalism': prose,
			'offensive-realism': prose,
			transactionalism: prose.optional()
		}),
		/** Whether the two strands part or meet here. */
		relation: z.enum(['apart', 'together']),
		concepts: z.array(idOf(known, 'concept')).min(1),
		objectives: z.array(objectiveOf(known)).min(1),
		/** The unscored question before the reading. */
		preQuestion: idOf(known, 'question'),
		/** The question of type explain that the debrief ends with. */
		inYourWords: idOf(known, 'question').optional()
	});
}
