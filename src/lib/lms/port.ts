import type { Interaction } from '$lib/report/interactions';
import type { Report } from '$lib/report/report';

/** What the host lets a session do. In `review` and `browse` nothing is sent but the end. */
export type Mode = 'normal' | 'review' | 'browse';

/** What the host said when the session was opened. */
export interface Launch {
	readonly mode: Mode;
	/** The host's own name for the learner; empty where it does not say. */
	readonly learner: string;
	/** The bookmark of the last session; empty where there is none. */
	readonly location: string;
	/** The packed answers of the last session; empty where there are none. */
	readonly state: string;
	/** 0-100; null where the host holds none. */
	readonly score: number | null;
	readonly passed: boolean;
	/** Completed, with or without a pass. */
	readonly completed: boolean;
}

/** The part of a report that a gradebook has a place for. */
export interface Outcome {
	/** 0..1, share of the steps done. */
	readonly progress: number;
	readonly completion: Report['completion'];
	readonly success: Report['success'];
	/** 0-100; null while there is nothing to grade. */
	readonly score: number | null;
}

/** Everything the host may know at one moment. */
export interface Sending {
	/** ASCII, at most 255 characters. */
	readonly location: string;
	/** Packed answers, ASCII, at most 4096 characters. Empty: what the host holds stays. */
	readonly state: string;
	readonly outcome: Outcome;
	/** New since the last sending that was taken. */
	readonly answered: readonly Interaction[];
}

/**
 * The one way to a host, whatever it speaks. The port keeps the best: it never sends a lower score than
 * the launch held or than it sent before, and never takes back a pass or a completion.
 */
export interface HostPort {
	readonly standard: 'scorm12' | 'message';
	/** Whether the host keeps the learner's state over visits. */
	keeps(): boolean;
	/** Resolves once the host has answered; rejects with a HostFailure where it refuses. */
	open(): Promise<Launch>;
	/**
	 * Rejects with a HostFailure when the host did not take everything; what was not taken is sent again
	 * with the next. Does nothing in another mode than `normal`, and after `close`.
	 */
	send(sending: Sending): Promise<void>;
	/**
	 * Last values, time, exit, commit, end. Synchronous, at most once, never throws. `seconds`: how long
	 * the session was open; `sending` is null where nothing is new.
	 */
	close(sending: Sending | null, seconds: number): void;
}

/** A host that did not do what was asked of it. */
export class HostFailure extends Error {
	override readonly name = 'HostFailure';

	/**
	 * @param call the function of the host that failed
	 * @param code the host's error code; 0 where it gives none
	 * @param detail what was asked, and what the host said, for support
	 */
	constructor(
		readonly call: string,
		readonly code: number,
		readonly detail: string
	) {
		super(`${call} failed (${code}): ${detail}`);
	}
}
