import type { AnswerRecord, LogRecord, SecuredRecord } from '$lib/mastery/record-schema';

/** The fields of every kind of record. */
export type Fields = Omit<AnswerRecord, 'kind' | 'hint'> &
	Pick<SecuredRecord, 'concept'> & {
		readonly kind: LogRecord['kind'];
		readonly hint: boolean | number;
	};

// Their order is part of the format.
export const KINDS = ['answer', 'hint', 'secured'] as const;
export const PLACES = ['pre', 'check', 'quiz', 'review'] as const;
export const CONFIDENCES = [null, 0.5, 0.74, 0.9] as const;

/** What is given where a record is read, and what nothing has come before. */
export const BLANK: Fields = {
	v: 1,
	id: '',
	kind: 'answer',
	at: 0,
	course: '',
	concept: '',
	number: 0,
	revision: 1,
	sitting: '',
	seed: 0,
	response: [],
	right: false,
	hint: false,
	confidence: null,
	place: 'pre',
	attempt: 0
};
