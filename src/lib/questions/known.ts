import { z } from 'zod';
import { notAllowed } from './nearest';

/** Ids that content may point at. Null where their file could not be read: then nothing is refused. */
export type Known = { readonly [Name in KnownName]: readonly string[] | null };

export type KnownName =
	| 'concept'
	| 'objective'
	| 'misconception'
	| 'section'
	| 'premise'
	| 'tenet'
	| 'criterion'
	| 'reference'
	| 'term'
	| 'part'
	| 'claim'
	| 'anchor'
	| 'question'
	| 'lesson';

/** A string that must be one of the known ids of a kind. */
export function idOf(known: Known, name: KnownName): z.ZodType<string> {
	return z.string().superRefine((value, context) => {
		const allowed = known[name];
		if (!allowed || allowed.includes(value)) return;
		context.addIssue({ code: 'custom', message: notAllowed(name, value, allowed) });
	});
}

/** A number of an objective of course.yaml. */
export function objectiveOf(known: Known): z.ZodType<number> {
	return z.number().superRefine((value, context) => {
		const allowed = known.objective;
		if (!allowed || allowed.includes(String(value))) return;
		context.addIssue({ code: 'custom', message: notAllowed('objective', String(value), allowed) });
	});
}
