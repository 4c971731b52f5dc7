import { z } from 'zod';
import { id, prose } from './basics';

const verbs = ['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'] as const;

/** course.yaml: what the course is, the order of its lessons, and what they teach. */
export const courseSchema = z.strictObject({
	title: prose,
	/** The large line on the map. */
	headline: prose,
	/** One or two sentences under it. */
	lead: prose,
	/** The date up to which the public record is used, such as 2025-11-30. */
	asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as 2025-11-30'),
	/** Groups of lessons on the map, in order. */
	parts: z.array(z.strictObject({ id, title: prose })).min(1),
	/** Slugs of the lessons that exist, in order: a folder "02-root-causes" has the slug "root-causes". */
	lessons: z.array(id).min(1),
	/** The units of mastery. */
	concepts: z.array(z.strictObject({ id, title: prose, summary: prose })).min(1),
	/** What a learner can do after the course. */
	objectives: z.array(z.strictObject({ number: z.int().min(1), verb: z.enum(verbs), text: prose })),
	/** What wrong options are tagged with; the refutation is said to a learner. */
	misconceptions: z.array(z.strictObject({ id, title: prose, refutation: prose }))
});
