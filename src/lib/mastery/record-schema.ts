import { z } from 'zod';

const count = z.int().min(1);
const text = z.string().max(128);

const common = {
	/** Version of the record's format. */
	v: z.literal(1),
	/** `<device>-<sequence>`: 8 to 16 lowercase letters or digits, then a number from 1. */
	id: z.string().regex(/^[a-z0-9]{8,16}-[1-9][0-9]{0,14}$/),
	/** When it happened, in milliseconds since 1970. */
	at: z.int().min(0),
	/** Version of the course that was shown. */
	course: text
};

const asked = {
	/** The question's number, never reused. */
	number: count,
	/** The question's meaning revision when it was shown. */
	revision: count,
	/** The sitting it belongs to. */
	sitting: text,
	/** The seed from which the sitting's order was drawn. */
	seed: z.uint32()
};

/** An answer that was checked. */
export const answerRecordSchema = z.strictObject({
	...common,
	...asked,
	kind: z.literal('answer'),
	/** What was chosen, as ids; the question's type knows its shape. */
	response: z.array(z.string().max(64)).max(24),
	/** Whether it was graded right. */
	right: z.boolean(),
	/** Whether a hint stood open when it was checked. */
	hint: z.boolean(),
	/** How sure the learner said to be (guess, fairly sure, sure); null where not asked or skipped. */
	confidence: z.literal([null, 0.5, 0.74, 0.9]),
	/** Where the question was asked: before the reading, after a page, in a quiz, in a review. */
	place: z.enum(['pre', 'check', 'quiz', 'review']),
	/** 1 + the answers to the question in the log when it was written. Replay does not trust it. */
	attempt: count
});

/** A hint that was opened, written before it appears. */
export const hintRecordSchema = z.strictObject({
	...common,
	...asked,
	kind: z.literal('hint'),
	/** Which of the question's hints, from 1. */
	hint: count
});

/** A concept that became secure, written when it first is. Replay latches on it. */
export const securedRecordSchema = z.strictObject({
	...common,
	kind: z.literal('secured'),
	/** The concept's id. */
	concept: text
});

/** One fact in the log. */
export const logRecordSchema = z.discriminatedUnion('kind', [
	answerRecordSchema,
	hintRecordSchema,
	securedRecordSchema
]);

export type AnswerRecord = z.infer<typeof answerRecordSchema>;
export type HintRecord = z.infer<typeof hintRecordSchema>;
export type SecuredRecord = z.infer<typeof securedRecordSchema>;
export type LogRecord = z.infer<typeof logRecordSchema>;
