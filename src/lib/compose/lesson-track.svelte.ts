import { getContext, setContext } from 'svelte';
import type { LessonFlow } from './lesson.svelte';
import { savingBoard } from './saving-board.svelte';
import { storage } from './storage';

const KEY = Symbol('lesson-track');

/** The lesson flow as its pages share it. The flow itself is loaded once the page can be read. */
export class LessonTrack {
	#flow = $state.raw<LessonFlow | null>(null);
	#page = '';

	get done(): readonly string[] {
		return this.#flow?.done ?? [];
	}

	/** Starts the flow and the saving flow of a lesson; returns the way to stop them. */
	follow(slug: string): () => void {
		let stop = () => {};
		let stopped = false;
		void import('./start-track').then(async ({ startTrack }) => {
			const { log } = await storage();
			const started = startTrack(slug, await log.all(), this.#page);
			if (stopped) return started.stop();
			this.#flow = started.flow;
			savingBoard.flow = started.saving;
			stop = started.stop;
		});
		return () => {
			stopped = true;
			this.#flow = null;
			savingBoard.flow = null;
			stop();
		};
	}

	/** The address shows this page. */
	open(page: string) {
		if (page === this.#page) return;
		this.#page = page;
		this.#flow?.open(page);
	}

	answered() {
		this.#flow?.answered();
	}

	finishedQuiz() {
		this.#flow?.finishedQuiz();
	}
}

export const setTrack = (track: LessonTrack) => setContext(KEY, track);
export const getTrack = () => getContext<LessonTrack>(KEY);
