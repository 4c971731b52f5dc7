import { fromPromise } from 'xstate';
import { setup } from './setup';

/** What the probe finds: kept, kept until the browser clears it, or not kept at all. */
export type Durability = 'durable' | 'evictable' | 'memory';

type SavingEvent = { type: 'write.failed' } | { type: 'probe.again' };

const sorted = [
	{ guard: 'isDurable', target: 'durable' },
	{ guard: 'isEvictable', target: 'evictable' },
	{ target: 'memory' }
] as const;

/** The state of saving, always visible to the learner in words. */
export const savingMachine = setup({
	types: { events: {} as SavingEvent },
	actors: {
		/** Writes and reads back; tells how safe the place is. */
		probe: fromPromise<Durability>(async () => 'memory')
	},
	guards: {
		isDurable: ({ event }) => (event as unknown as { output: Durability }).output === 'durable',
		isEvictable: ({ event }) => (event as unknown as { output: Durability }).output === 'evictable'
	}
}).createMachine({
	id: 'saving',
	initial: 'probing',
	states: {
		probing: {
			invoke: { src: 'probe', onDone: [...sorted], onError: 'memory' },
			on: { 'write.failed': 'recovering' }
		},
		durable: {
			on: { 'write.failed': 'recovering' }
		},
		evictable: {
			on: { 'write.failed': 'recovering' }
		},
		memory: {
			on: { 'probe.again': 'recovering' }
		},
		recovering: {
			invoke: { src: 'probe', onDone: [...sorted], onError: 'memory' },
			on: { 'write.failed': { target: 'recovering', reenter: true } }
		}
	}
});
