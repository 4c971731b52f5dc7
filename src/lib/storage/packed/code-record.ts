import type { Alphabets } from '$lib/course/alphabets';
import type { LogRecord } from '$lib/mastery/record-schema';
import { codeAsked } from './code-asked';
import { conceptHash, HASHES } from './concept-hash';
import { codeCourse } from './code-course';
import { codeId } from './code-id';
import { codeResponse, idsAt } from './code-response';
import { codeTime } from './code-time';
import { ATTEMPT, CONFIDENCE, HINT, HINTED, KIND, PLACE, RIGHT } from './contexts';
import { BLANK, CONFIDENCES, KINDS, PLACES } from './fields';
import type { Fields } from './fields';
import type { Model } from './model';
import { noPast } from './past';

const SECURED = 24;

/**
 * Codes one record after another in the order of time, each with the help of those before it. Where records are
 * written, it is given each; where they are read, nothing is given, and it returns each: null where its concept is
 * not in `concepts`, which has them by their hashes.
 */
export function recordCode(
	model: Model,
	alphabets: Alphabets,
	concepts: ReadonlyMap<number, string>
): (record?: LogRecord) => LogRecord | null {
	const past = noPast();

	return (record) => {
		const given = (record ?? BLANK) as Fields;
		const lastKind = KINDS.indexOf(past.kind);
		const kind = KINDS[model.number(KIND + lastKind, KINDS.indexOf(given.kind))] ?? 'answer';
		const id = codeId(model, past, given.id);
		if (kind === 'secured') {
			const at = codeTime(model, SECURED, given.at, past.at);
			const course = codeCourse(model, past, given.course);
			const concept = concepts.get(model.even(HASHES, conceptHash(given.concept)));
			past.kind = kind;
			past.at = at;
			return concept === undefined ? null : { v: 1, id, kind, at, concept, course };
		}

		const asked = codeAsked(model, past, given, kind);
		const { at, course, number, revision, name, seed, sitting, attempts } = asked;
		const afterHint = past.kind === 'hint' && past.number === number;
		past.kind = kind;
		past.at = at;
		past.number = number;
		past.sitting = sitting;
		if (kind === 'hint') {
			const hint = 1 + model.number(HINT, Number(given.hint) - 1);
			past.asked.set(number, { revision, attempts });
			return { v: 1, id, kind, at, course, number, revision, sitting: name, seed, hint };
		}

		const stage = model.number(PLACE + sitting.place, PLACES.indexOf(given.place));
		const place = PLACES[stage] ?? 'pre';
		past.place = place;
		sitting.place = PLACES.indexOf(place);
		const right = model.bit(RIGHT, given.right);
		const hint = model.bit(HINTED + Number(afterHint), given.hint === true);
		const sure = CONFIDENCES.indexOf(given.confidence);
		const confidence = CONFIDENCES[model.number(CONFIDENCE + Number(right), sure)] ?? null;
		const next = attempts + 1;
		const attempt = next + model.signed(ATTEMPT, given.attempt - next);
		past.asked.set(number, { revision, attempts: attempt });
		const response = codeResponse(model, given.response, idsAt(alphabets, number, revision));
		// Written out: to spread one object into another takes as long as all the rest.
		return {
			v: 1,
			id,
			kind,
			at,
			course,
			number,
			revision,
			sitting: name,
			seed,
			response,
			right,
			hint,
			confidence,
			place,
			attempt
		};
	};
}
