import { sittingLength as lengthOf } from '$lib/report/sitting-length';
import { LOG_CHANNEL } from '$lib/storage/names';
import { peek } from '$lib/storage/peek';
import { openTabChannel } from '$lib/storage/tab-channel';
import type { Saving } from '$lib/ui/SavingState.svelte';
import { isKeptPlace, PLACE_KEY } from './kept-place';
import type { KeptPlace } from './kept-place';
import { isFresh, SUMMARY_KEY } from './summary';
import type { Summary } from './summary';

interface Opening {
	/** Resolves once the answers that the host kept have joined those on the device. */
	readonly restored: Promise<unknown>;
}

export interface Assigned {
	/** Slugs of the lessons. */
	readonly lessons: readonly string[];
	readonly questions: number | null;
	readonly seed: number | null;
}

/**
 * What every page shows of the learner, read by a plain probe: the state of saving, the place, the summary.
 * What computes and writes is loaded only where it is needed.
 */
class Learner {
	#probed = $state<Saving>('probing');
	/** The saving flow, where a lesson runs one. */
	flow = $state.raw<{ readonly state: Saving } | null>(null);
	summary = $state.raw<Summary | null>(null);
	place = $state.raw<KeptPlace | null>(null);
	ready = $state(false);
	/** Whether answers are kept in memory only: then the log cannot be peeked at. */
	inMemory = $state(false);
	/** In a frame: what comes before the answers are read. Never rejects. */
	opening: Promise<Opening | void> | undefined;
	/** What an assignment sets for every sitting; null on the site. */
	assigned = $state.raw<Assigned | null>(null);
	/** Whether the host holds the answers too. */
	isHosted = $state(false);
	#reading: Promise<void> | null = null;

	get saving(): Saving {
		if (this.isHosted) return 'hosted';
		if (this.inMemory && this.flow?.state !== 'recovering') return 'memory';
		return this.flow?.state ?? this.#probed;
	}

	/** Reads now and whenever a tab writes; returns the way to stop. `content` is the hash of the course. */
	follow(content: string): () => void {
		const refresh = () => void this.refresh(content);
		const tabs = openTabChannel(LOG_CHANNEL, refresh);
		addEventListener('pageshow', refresh);
		refresh();
		return () => {
			removeEventListener('pageshow', refresh);
			tabs.close();
		};
	}

	refresh(content: string): Promise<void> {
		this.#reading ??= this.#read(content).finally(() => (this.#reading = null));
		return this.#reading;
	}

	async #read(content: string) {
		await (
			await this.opening
		)?.restored;
		const { usable, records, values } = await peek([SUMMARY_KEY, PLACE_KEY]);
		const [stored, place] = values;
		if (isKeptPlace(place)) this.place = place;
		if (!this.inMemory && isFresh(stored, content, records)) this.summary = stored;
		else this.summary = records > 0 || this.inMemory ? await summaryNow() : null;
		this.#probed = usable && !this.inMemory ? await durability() : 'memory';
		this.ready = true;
	}
}

/** The summary, computed anew; null where what it needs cannot be loaded. */
async function summaryNow(): Promise<Summary | null> {
	try {
		return await (await import('./summarise')).summarise();
	} catch {
		return null;
	}
}

async function durability(): Promise<Saving> {
	try {
		return (await navigator.storage.persisted()) ? 'durable' : 'evictable';
	} catch {
		return 'evictable';
	}
}

export const learner = new Learner();

/** How many questions one sitting of a quiz asks. */
export const sittingLength = (bank: readonly number[]) =>
	lengthOf({ questions: learner.assigned?.questions ?? null }, bank.length);
