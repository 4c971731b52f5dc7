import { z } from 'zod';
import { id, prose, studyLine } from './basics';

const section = z.strictObject({
	id,
	/** The heading or label as it stands in the study. */
	title: prose,
	/** First and last line. */
	from: studyLine,
	to: studyLine,
	/** Further single lines that belong to it. */
	also: z.array(studyLine).optional(),
	/** The lesson of the plan (0 to 17) that covers it. */
	lesson: z.int().min(0).max(17).optional(),
	/** For a heading that only holds others: the section it goes with. */
	with: id.optional()
});

/** study.yaml: the outline of the study, titles and line numbers only. */
export const studySchema = z.strictObject({
	/** How the course names the study. */
	title: prose,
	/** One paragraph on what it is. */
	note: prose,
	sections: z.array(section).min(1)
});

/** Front matter of study.md, the page on the study itself. */
export const studyPageSchema = z.strictObject({ title: prose, lead: prose });
