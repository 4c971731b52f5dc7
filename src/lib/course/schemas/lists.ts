import { z } from 'zod';
import { id, prose } from './basics';

/** criteria.yaml: rules for telling kinds of claim and sources apart. */
export const criteriaSchema = z.array(z.strictObject({ id, title: prose, text: prose }));

/** references.yaml: works outside the study that the course cites. */
export const referencesSchema = z.array(
	z.strictObject({
		id,
		author: prose,
		/** The author as an inline citation names it: "Mearsheimer". */
		short: prose,
		title: prose,
		venue: prose,
		year: z.int().min(1500).max(2100),
		/** What a reader should know of it, such as the page. */
		note: prose.optional()
	})
);

/** glossary.yaml: terms explained in the text. */
export const glossarySchema = z.array(
	z.strictObject({
		id,
		term: prose,
		text: prose,
		/** True when the explanation does not come from the study. */
		outside: z.boolean().optional()
	})
);
