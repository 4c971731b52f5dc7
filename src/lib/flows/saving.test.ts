import { describe, expect, test } from 'vitest';
import { createActor, fromPromise, waitFor } from 'xstate';
import { getSimplePaths } from 'xstate/graph';
import { savingMachine } from './saving';
import type { Durability } from './saving';
import {
	cutOff,
	deadEnds,
	done,
	failed,
	restingStates,
	serialized,
	visited,
	walk
} from './test-walk';

const PROBE = '0.saving.probing';
const PROBE_AGAIN = '0.saving.recovering';
const found = (invoke: string) =>
	(['durable', 'evictable', 'memory'] as const).map((durability) => done(invoke, durability));

const events = [
	{ type: 'write.failed' },
	{ type: 'probe.again' },
	...found(PROBE),
	failed(PROBE),
	...found(PROBE_AGAIN),
	failed(PROBE_AGAIN)
];
const saving = walk(savingMachine, events);

describe('on every path', () => {
	test('every state is visited', () => {
		expect(visited(saving)).toEqual(restingStates(savingMachine));
	});

	test('there is no dead end, and a durable place can be found again from everywhere', () => {
		expect(deadEnds(saving)).toEqual([]);
		expect(cutOff(saving, (state) => state.matches('durable'))).toEqual([]);
	});

	test('after a failed write nothing is called durable without another probe', () => {
		const options = { events, serializeState: serialized } as never;
		const paths = getSimplePaths(savingMachine, options);
		expect(paths.length).toBeGreaterThan(20);
		for (const { steps } of paths) {
			let isDoubtful = false;
			for (const { event, state } of steps as {
				event: { type: string };
				state: { value: unknown };
			}[]) {
				if (event.type === 'write.failed') isDoubtful = true;
				if (event.type === `xstate.done.actor.${PROBE_AGAIN}`) isDoubtful = false;
				if (isDoubtful) expect(state.value).not.toBe('durable');
			}
		}
	});

	test('a failed write is never shrugged off: it leads to a probe, or nothing was kept anyway', () => {
		for (const { from, event, to } of saving.steps)
			if (event.type === 'write.failed')
				expect(to.value).toBe(from.matches('memory') ? 'memory' : 'recovering');
	});

	test('a probe is believed, and one that breaks means that nothing is kept', () => {
		for (const { from, event, to } of saving.steps) {
			if (!from.matches('probing') && !from.matches('recovering')) continue;
			const own = from.matches('probing') ? PROBE : PROBE_AGAIN;
			if (event.type === `xstate.done.actor.${own}`) expect(to.value).toBe(event.output);
			if (event.type === `xstate.error.actor.${own}`) expect(to.value).toBe('memory');
		}
	});
});

function probes() {
	const answers: ((durability: Durability) => void)[] = [];
	const actor = createActor(
		savingMachine.provide({
			actors: {
				probe: fromPromise(() => new Promise<Durability>((resolve) => answers.push(resolve)))
			}
		})
	).start();
	return { actor, answers };
}

describe('a write that fails while a probe is under way', () => {
	test.each([0, 1, 2])('is not overruled by that probe (%i failures before)', async (failures) => {
		const { actor, answers } = probes();
		for (let failure = 0; failure <= failures; failure++) actor.send({ type: 'write.failed' });
		expect(answers).toHaveLength(failures + 2);
		for (const answer of answers.slice(0, -1)) answer('durable');
		await Promise.resolve();
		expect(actor.getSnapshot().value).toBe('recovering');
		answers.at(-1)?.('evictable');
		await waitFor(actor, (state) => state.matches('evictable'));
	});
});
