import { among } from './among';
import { codeCourse } from './code-course';
import { codeSitting } from './code-sitting';
import type { CodedSitting } from './code-sitting';
import { codeTime } from './code-time';
import { DISTANCE, REVISION, SITTING } from './contexts';
import { KINDS, PLACES } from './fields';
import type { Fields } from './fields';
import type { Model } from './model';
import type { Past } from './past';

/** What answers and hints share. */
export interface CodedAsked {
	readonly at: number;
	readonly course: string;
	readonly number: number;
	readonly revision: number;
	/** Name and seed of the sitting. */
	readonly name: string;
	readonly seed: number;
	readonly sitting: CodedSitting;
	/** Of the answers to the question so far. */
	readonly attempts: number;
}

/** When, in which sitting and of which question. */
export function codeAsked(
	model: Model,
	past: Past,
	given: Fields,
	kind: Fields['kind']
): CodedAsked {
	const lastKind = KINDS.indexOf(past.kind);
	const context = SITTING + KINDS.length * PLACES.indexOf(past.place) + lastKind;
	const known = past.sittings.findLastIndex(({ name }) => name === given.sitting);
	const sitting = among(model, context, past.sittings, known, () => ({
		seed: 0,
		place: PLACES.length
	}));
	// Which kind follows which, in the same sitting, a new one or another.
	const flags = Number(sitting === past.sitting) * 2 + Number(sitting.name === undefined);
	const situation = (Number(kind === 'hint') * KINDS.length + lastKind) * 4 + flags;
	const at = codeTime(model, situation, given.at, past.at);
	const { name, seed } = codeSitting(model, sitting, given, at);
	const course = codeCourse(model, past, given.course);
	const number = past.number + model.signed(DISTANCE + situation, given.number - past.number);
	const earlier = past.asked.get(number);
	const before = earlier?.revision ?? 1;
	const revision = before + model.signed(REVISION + Number(!earlier), given.revision - before);
	return { at, course, number, revision, name, seed, sitting, attempts: earlier?.attempts ?? 0 };
}
