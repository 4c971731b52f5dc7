import type { Saving } from '$lib/ui/SavingState.svelte';
import { onWriteFailure, storage } from './storage';

/** What the header says of saving: a plain probe, or the saving flow where a lesson runs one. */
class SavingBoard {
	#probed = $state<Saving>('probing');
	flow = $state.raw<{ readonly state: Saving } | null>(null);

	get state(): Saving {
		return this.flow?.state ?? this.#probed;
	}

	/** Probes once and follows failures; returns the way to stop. */
	probe(): () => void {
		void storage().then((found) => (this.#probed = found.state));
		return onWriteFailure(() => (this.#probed = 'memory'));
	}
}

export const savingBoard = new SavingBoard();
