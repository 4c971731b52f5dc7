import { each } from './step';
import type { Step } from './step';

/** Answers and hints of the concepts that are secure, where a `secured` record says so. */
export const secureConcepts: Step = (records, cut, { keep, secure, conceptOf }) => {
	const latched = new Set(
		records.flatMap((record) =>
			record.kind === 'secured' && secure.includes(record.concept) ? record.concept : []
		)
	);
	return records.filter(
		(record, place) =>
			place >= cut ||
			record.kind === 'secured' ||
			keep.has(record.id) ||
			!latched.has(conceptOf(record.number) ?? '')
	);
};

/** Answers that an earlier answer to the same question precedes: first attempts are what counts most. */
export const repeatedAnswers: Step = (records, cut, { keep }) => {
	const firsts = new Map<number, number>();
	for (const [place, record] of records.entries())
		if (record.kind === 'answer' && !firsts.has(record.number)) firsts.set(record.number, place);
	return records.filter(
		(record, place) =>
			record.kind !== 'answer' ||
			keep.has(record.id) ||
			place >= cut ||
			place === firsts.get(record.number)
	);
};

/** Every answer and hint that is not kept. */
export const others: Step = each((record, { keep }) =>
	record.kind === 'secured' || keep.has(record.id) ? record : null
);

/** Every answer and hint. */
export const kept: Step = each((record) => (record.kind === 'secured' ? record : null));

/** Everything. */
export const everything: Step = each(() => null);
