import { createActor, fromPromise } from 'xstate';
import { savingMachine } from '$lib/flows/saving';
import type { Durability } from '$lib/flows/saving';
import { openDatabase } from '$lib/storage/database';
import { probeStorage } from '$lib/storage/durability';
import { browserStorage } from '$lib/storage/storage-environment';
import { actorState } from '$lib/ui/actor-state.svelte';
import { onWriting, storage } from './storage';

async function probeAgain(): Promise<Durability> {
	const { state } = await storage();
	if (state === 'memory') return state;
	const database = openDatabase(browserStorage.limit);
	try {
		return await probeStorage(database);
	} finally {
		database.close();
	}
}

/** The saving flow, wired to the browser. Starts at once; `stop` ends it. */
export function startSaving() {
	const actor = createActor(
		savingMachine.provide({
			actors: {
				probe: fromPromise(probeAgain)
			}
		})
	);
	const state = actorState(actor);
	const forget = onWriting((works) => actor.send({ type: works ? 'probe.again' : 'write.failed' }));
	actor.start();
	return {
		get state() {
			return state.current.value;
		},
		stop() {
			forget();
			actor.stop();
		}
	};
}
