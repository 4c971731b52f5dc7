import { inEnvelope } from './envelope';
import type { HostMessage } from './host-messages';
import { listenToHost } from './listen';
import type { ListenOptions } from './listen';
import { messagesFor, NOTHING_TAKEN } from './message-result';
import type { Said } from './message-result';
import { HostFailure } from './port';
import type { HostPort, Launch, Sending } from './port';

export interface MessagePortOptions extends Omit<ListenOptions, 'onMessage'> {
	/** Slugs of the assigned lessons, in the order of the course. */
	readonly lessons: readonly string[];
	/** The sitting that the record of an answer belongs to. */
	sittingOf(record: string): string;
	/** The host brings a packed state back: at any time after the handshake, and more than once. */
	onRestore(state: string): void;
}

const LAUNCH: Launch = {
	mode: 'normal',
	learner: '',
	location: '',
	state: '',
	score: null,
	passed: false,
	completed: false
};

/**
 * A page that frames us and speaks our message protocol. `open` tells whoever is there that we are ready, and
 * resolves when the host says hello: for ever pending where nobody does. What is said of the learner goes only
 * to the origin of that hello.
 */
export function messagePort(options: MessagePortOptions): HostPort {
	const { window, lessons, sittingOf, onRestore } = options;
	let opening: Promise<Launch> | null = null;
	let stop = () => {};
	let host: string | null = null;
	let closed = false;
	let taken = NOTHING_TAKEN;
	let latest: string | null = null;
	let keeps = false;
	let owed = false;

	function post(said: Said, origin: string): void {
		try {
			window.parent.postMessage(inEnvelope(said), origin);
		} catch (error) {
			throw new HostFailure('postMessage', 0, String(error));
		}
	}

	function tell(sending: Sending, origin: string): void {
		latest = sending.state;
		if (owed) answer(latest, origin);
		for (const [said, news] of messagesFor(sending, taken, { withState: keeps, sittingOf })) {
			post(said, origin);
			taken = { ...taken, ...news };
		}
	}

	function answer(state: string, origin: string): void {
		post({ type: 'state', state }, origin);
		taken = { ...taken, state };
		owed = false;
	}

	function hear(message: HostMessage, origin: string, met: () => void): void {
		if (message.type === 'hello') {
			host = origin;
			keeps = message.keepState ?? false;
			met();
		} else if (message.type === 'restore-state') onRestore(message.state);
		else {
			owed = true;
			try {
				if (latest !== null) answer(latest, origin);
			} catch {
				// Still owed: it goes with the next sending.
			}
		}
	}

	function open(): Promise<Launch> {
		return new Promise((resolve) => {
			if (window.parent === window) throw new HostFailure('parent', 0, 'There is no frame.');
			const onMessage = (message: HostMessage, origin: string) =>
				hear(message, origin, () => resolve(LAUNCH));
			stop = listenToHost({ ...options, onMessage });
			post({ type: 'ready', lessons: [...lessons] }, '*');
		});
	}

	return {
		standard: 'message',
		keeps: () => keeps,
		open: () => (opening ??= open()),
		async send(sending) {
			if (closed) return;
			if (host === null) throw new HostFailure('send', 0, 'No host has said hello.');
			tell(sending, host);
		},
		close(sending) {
			if (closed) return;
			closed = true;
			stop();
			try {
				if (sending && host !== null) tell(sending, host);
			} catch {
				// The page is being left: there is nobody to be told.
			}
		}
	};
}
