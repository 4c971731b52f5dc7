import { z } from 'zod';
import { LENSES } from '$lib/claims/theories';
import { prose } from './basics';

const common = { title: prose, caption: prose };

const cells = z.strictObject({
	'liberal-internationalism': prose,
	'offensive-realism': prose,
	transactionalism: prose.optional()
});

/** figures/<id>.yaml with kind timeline: a list of dated events, drawn on an axis. */
export const timelineSchema = z.strictObject({
	kind: z.literal('timeline'),
	...common,
	events: z
		.array(
			z.strictObject({
				/** Where it stands on the axis, such as 2008-04-03. */
				date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as 2008-04-03'),
				/** The date as readers see it. */
				show: prose,
				/** At most five words. */
				label: prose,
				text: prose,
				/** What each theory makes of it. */
				readings: cells.optional()
			})
		)
		.min(2)
		.max(12)
});

export interface ArgumentNode {
	text: string;
	theory?: (typeof LENSES)[number] | undefined;
	relation?: 'supports' | 'contests' | undefined;
	children?: ArgumentNode[] | undefined;
}

const argumentNode: z.ZodType<ArgumentNode> = z.lazy(() =>
	z.strictObject({
		/** At most sixteen words. */
		text: prose,
		theory: z.enum(LENSES).optional(),
		/** Towards its parent. */
		relation: z.enum(['supports', 'contests']).optional(),
		children: z.array(argumentNode).optional()
	})
);

/** figures/<id>.yaml with kind argument-map: the nested list is the source, the drawing the view. */
export const argumentMapSchema = z.strictObject({
	kind: z.literal('argument-map'),
	...common,
	root: argumentNode
});

/** figures/<id>.yaml with kind comparison: a table, theory against theory. */
export const comparisonSchema = z.strictObject({
	kind: z.literal('comparison'),
	...common,
	/** Whether the rows of earlier lessons' growing tables follow these. */
	grows: z.literal(true).optional(),
	rows: z.array(z.strictObject({ question: prose, cells })).min(1)
});

/** figures/<id>.yaml with kind before-after: a text's points in two versions, and what each theory says of them. */
export const beforeAfterSchema = z.strictObject({
	kind: z.literal('before-after'),
	...common,
	/** Heads of the two columns, such as "First version, November". */
	before: prose,
	after: prose,
	rows: z
		.array(z.strictObject({ point: prose, before: prose, after: prose, readings: cells }))
		.min(2)
		.max(12)
});

export const figureSchema = z.discriminatedUnion('kind', [
	timelineSchema,
	argumentMapSchema,
	comparisonSchema,
	beforeAfterSchema
]);

export type Figure = z.output<typeof figureSchema>;
export type Timeline = z.output<typeof timelineSchema>;
export type ArgumentMap = z.output<typeof argumentMapSchema>;
export type Comparison = z.output<typeof comparisonSchema>;
export type ComparisonRow = Comparison['rows'][number];
export type BeforeAfter = z.output<typeof beforeAfterSchema>;
