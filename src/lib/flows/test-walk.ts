import type { AnyEventObject, AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap, getStateNodes } from 'xstate/graph';

export interface Step {
	readonly from: AnyMachineSnapshot;
	readonly event: AnyEventObject;
	readonly to: AnyMachineSnapshot;
}

/** Every state that can be reached from these inputs, and every step between them: all paths are made of these. */
export interface Walk {
	readonly states: readonly AnyMachineSnapshot[];
	readonly steps: readonly Step[];
}

const known = new WeakMap<AnyMachineSnapshot, string>();

/** How a state is told from another: by where it is, what it knows, and where "again" would lead. */
export function serialized(state: AnyMachineSnapshot): string {
	const kept = known.get(state);
	if (kept !== undefined) return kept;
	const history = Object.values(state.historyValue as Record<string, readonly { id: string }[]>);
	const ids = history.flat().map(({ id }) => id);
	const result = JSON.stringify([state.value, state.context, ids]);
	known.set(state, result);
	return result;
}

type Events =
	readonly AnyEventObject[] | ((state: AnyMachineSnapshot) => readonly AnyEventObject[]);

/** Walks every state that can be reached; `events` are the interface's and the results of actors. */
export function walk(
	machine: AnyStateMachine,
	events: Events,
	inputs: readonly unknown[] = [undefined]
): Walk {
	const walks = inputs.map((input) => {
		const options = { input, events, serializeState: serialized, limit: 50_000 } as never;
		const map = getAdjacencyMap(machine, options);
		return {
			states: Object.values(map).map(({ state }) => state as AnyMachineSnapshot),
			steps: adjacencyMapToArray(map).map((step) => ({
				from: step.state as AnyMachineSnapshot,
				event: step.event as AnyEventObject,
				to: step.nextState as AnyMachineSnapshot
			}))
		};
	});
	return {
		states: walks.flatMap(({ states }) => states),
		steps: walks.flatMap(({ steps }) => steps)
	};
}

/** Ids of the states in which a machine can rest: no parents, none that it leaves at once. */
export function restingStates(machine: AnyStateMachine): string[] {
	return getStateNodes(machine)
		.filter(({ type, always }) => (type === 'atomic' || type === 'final') && !always?.length)
		.map(({ id }) => id)
		.sort();
}

export function visited({ states }: Walk): string[] {
	const nodes = states.flatMap((state) => state._nodes as { id: string; type: string }[]);
	const resting = nodes.filter(({ type }) => type === 'atomic' || type === 'final');
	return [...new Set(resting.map(({ id }) => id))].sort();
}

/** The states from which no sequence of events leads to a state of which `isGoal` holds. */
export function cutOff(
	{ states, steps }: Walk,
	isGoal: (state: AnyMachineSnapshot) => boolean
): string[] {
	const sources = new Map<string, string[]>();
	for (const { from, to } of steps) {
		const target = serialized(to);
		sources.set(target, [...(sources.get(target) ?? []), serialized(from)]);
	}
	const reached = new Set(states.filter(isGoal).map(serialized));
	for (const state of reached) for (const source of sources.get(state) ?? []) reached.add(source);
	return states.map(serialized).filter((state) => !reached.has(state));
}

/** The states, final ones apart, that no event leads out of. */
export function deadEnds({ states, steps }: Walk): string[] {
	const left = new Set(
		steps
			.filter(({ from, to }) => serialized(from) !== serialized(to))
			.map(({ from }) => serialized(from))
	);
	return states
		.filter((state) => state.status !== 'done')
		.map(serialized)
		.filter((state) => !left.has(state));
}

export const done = (invoke: string, output: unknown): AnyEventObject => ({
	type: `xstate.done.actor.${invoke}`,
	output
});

export const failed = (invoke: string): AnyEventObject => ({
	type: `xstate.error.actor.${invoke}`,
	error: 'failed'
});
