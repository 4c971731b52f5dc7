import * as z from 'zod/mini';
import { hostMessages } from './host-messages';
import { ascii, message, packedState } from './message-parts';

const slug = z
	.string()
	.check(z.maxLength(64, { abort: true }), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

/** Whether the pass rule is met; null where there is no pass rule, or nothing to judge yet. */
const verdict = z.nullable(z.boolean());

const fromFrame = {
	/** To anyone: the frame listens. Says nothing of the learner. */
	ready: message('ready', {
		/** The assigned lessons, in the order of the course. */
		lessons: z.array(slug).check(z.minLength(1), z.maxLength(64))
	}),
	/** To anyone: how much room the content needs. */
	resize: message('resize', {
		/** Height of the content in CSS pixels, rounded up. */
		height: z.int().check(z.minimum(1), z.maximum(1_000_000))
	}),
	/** To the pinned origin, after every step and when the page is left. */
	progress: message('progress', {
		/** Share of the steps that are done, 0 to 1. */
		share: z.number().check(z.minimum(0), z.maximum(1)),
		/** Where the learner is: lesson and page. */
		location: ascii(255)
	}),
	/** To the pinned origin, when there is a score and it is new: never lower than one sent before. */
	score: message('score', {
		/** 0 to 100, at most 2 decimals. */
		raw: z.number().check(z.minimum(0), z.maximum(100)),
		pass: verdict
	}),
	/** To the pinned origin, once; a second time only where it has become a pass. */
	completed: message('completed', { success: verdict }),
	/** To the pinned origin, once for each answer of a quiz. Neither what was answered nor whether it was right. */
	answered: message('answered', {
		/** Number and revision of the question: "q17-r2". */
		question: z.string().check(z.maxLength(32, { abort: true }), z.regex(/^q[1-9]\d*-r[1-9]\d*$/)),
		/** The sitting that it belongs to. */
		sitting: z.string().check(z.maxLength(128))
	}),
	/** To the pinned origin, on request, and after each change where the host keeps the state. */
	state: message('state', {
		/** The learner's answers, packed. Empty: there are none. */
		state: packedState
	})
};

/** The message protocol, version 1: every message by its direction and type. */
export const messageSchemas = { fromFrame, fromHost: hostMessages };

export type FrameMessage = z.infer<(typeof fromFrame)[keyof typeof fromFrame]>;
