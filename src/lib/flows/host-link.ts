import { fromPromise } from 'xstate';
import { setup } from './setup';

/** Whether whoever frames the lesson takes results: `silent` where it opened the lesson for review or a look. */
export type Listening = 'normal' | 'silent';

type HostEvent =
	/** The log grew, or its summary is not what the host has. */
	| { type: 'log.grew' }
	/** A quiz ended, the page was hidden, or the learner asks: what waits is sent at once. */
	| { type: 'commit.now' }
	/** The page goes away, or the learner saves and exits. */
	| { type: 'page.leave' }
	| { type: 'xstate.done.actor.commit'; output: void };

const nothing = async () => {};

/**
 * The link to a host that keeps results: an LMS, or the page around the frame. One commit runs at a time;
 * what grows meanwhile is sent after it; what was refused is sent again.
 */
export const hostLinkMachine = setup({
	types: { events: {} as HostEvent },
	actors: {
		/** Whether there is a host to talk to. */
		detect: fromPromise<boolean>(async () => false),
		/** Opens the host and restores what it kept. */
		open: fromPromise<Listening>(async () => 'normal'),
		/** Sends what the host does not have yet. */
		commit: fromPromise<void>(nothing),
		/** Between an answer and its commit: answers that follow at once go with it. */
		gather: fromPromise<void>(nothing),
		/** Between a refusal and the next attempt. */
		rest: fromPromise<void>(nothing)
	},
	guards: {
		isFound: ({ event }) => (event as unknown as { output: boolean }).output,
		isSilent: ({ event }) => (event as unknown as { output: Listening }).output === 'silent'
	},
	actions: {
		/** Last values and the end, in one go: nothing that comes later is waited for. */
		close: () => {}
	}
}).createMachine({
	id: 'hostLink',
	initial: 'detecting',
	states: {
		detecting: {
			invoke: {
				src: 'detect',
				onDone: [{ guard: 'isFound', target: 'handshaking' }, { target: 'alone' }],
				onError: 'alone'
			},
			on: { 'page.leave': 'alone' }
		},
		alone: { type: 'final' },
		handshaking: {
			invoke: {
				src: 'open',
				onDone: [{ guard: 'isSilent', target: 'silent' }, { target: 'connected' }],
				onError: 'refused'
			},
			on: { 'page.leave': 'closing' }
		},
		refused: {
			invoke: { src: 'rest', onDone: 'handshaking', onError: 'handshaking' },
			on: { 'commit.now': 'handshaking', 'page.leave': 'closing' }
		},
		silent: {
			on: { 'page.leave': 'closing' }
		},
		connected: {
			initial: 'dirty',
			on: { 'page.leave': 'closing' },
			states: {
				clean: {
					on: { 'log.grew': 'dirty' }
				},
				dirty: {
					invoke: { src: 'gather', onDone: 'committing', onError: 'committing' },
					on: { 'log.grew': { target: 'dirty', reenter: true }, 'commit.now': 'committing' }
				},
				committing: {
					invoke: { id: 'commit', src: 'commit', onDone: 'clean', onError: 'failing' },
					initial: 'current',
					states: {
						current: { on: { 'log.grew': 'outdated', 'commit.now': 'outdated' } },
						outdated: { on: { 'xstate.done.actor.commit': '#hostLink.connected.dirty' } }
					}
				},
				failing: {
					invoke: { src: 'rest', onDone: 'committing', onError: 'committing' },
					on: { 'commit.now': 'committing' }
				}
			}
		},
		closing: {
			entry: 'close',
			always: 'closed'
		},
		closed: { type: 'final' }
	}
});
