import type { FrameMessage } from './messages';
import type { Outcome, Sending } from './port';

type WithoutEnvelope<Message> = Message extends unknown
	? Omit<Message, 'protocol' | 'version'>
	: never;

/** What the frame says, without the envelope. */
export type Said = WithoutEnvelope<FrameMessage>;

/** What the host has taken so far. */
export interface Taken {
	/** The highest score; null: none yet. */
	readonly score: number | null;
	/** The best that was said of the pass rule, with a score. */
	readonly success: Outcome['success'];
	/** What was said of the pass rule at completion; null: completion was not sent. */
	readonly completed: Outcome['success'] | null;
	/** Ids of the records of the answers that were sent. */
	readonly answered: ReadonlySet<string>;
	/** The state that was last sent; null: none yet. */
	readonly state: string | null;
}

export const NOTHING_TAKEN: Taken = {
	score: null,
	success: 'unknown',
	completed: null,
	answered: new Set(),
	state: null
};

/** What is said next, and what the host has newly taken once it is through. */
export type Step = readonly [said: Said, news: Partial<Taken>];

export interface SendingOptions {
	/** Whether the state is wanted, where it changed. */
	readonly withState: boolean;
	/** The sitting that the record of an answer belongs to. */
	sittingOf(record: string): string;
}

const RANKS = { unknown: 0, failed: 1, passed: 2 };
const VERDICTS = { unknown: null, failed: false, passed: true };

/**
 * What the host is to be told, in order: the progress always, everything else where it is new. A score is never
 * lower than one that the host has taken, and a pass is never taken back. An empty state replaces none.
 */
export function messagesFor(
	{ outcome, location, state, answered }: Sending,
	taken: Taken,
	{ withState, sittingOf }: SendingOptions
): readonly Step[] {
	const steps: Step[] = [[{ type: 'progress', share: outcome.progress, location }, {}]];
	const isBetter = RANKS[outcome.success] > RANKS[taken.success];
	const success = isBetter ? outcome.success : taken.success;
	const verdict = VERDICTS[success];

	if (outcome.score !== null) {
		const score = Math.max(outcome.score, taken.score ?? 0);
		if (isBetter || score !== taken.score) {
			steps.push([
				{ type: 'score', raw: score, pass: verdict },
				{ score, success }
			]);
		}
	}
	const isCompleted = outcome.completion === 'completed';
	if (isCompleted && (taken.completed === null || (verdict && taken.completed !== success))) {
		steps.push([{ type: 'completed', success: verdict }, { completed: success }]);
	}
	const done = new Set(taken.answered);
	for (const { id, record } of answered) {
		if (done.has(record)) continue;
		done.add(record);
		const said = { type: 'answered', question: id, sitting: sittingOf(record) } as const;
		steps.push([said, { answered: new Set(done) }]);
	}
	if (withState && state && state !== taken.state) {
		steps.push([{ type: 'state', state }, { state }]);
	}
	return steps;
}
