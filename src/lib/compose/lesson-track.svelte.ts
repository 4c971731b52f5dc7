import { getContext, setContext } from 'svelte';
import type { LessonIndex } from '$lib/course/course-index';
import { learner } from './learner.svelte';
import type { LessonFlow } from './lesson.svelte';

const KEY = Symbol('lesson-track');
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'touchstart'] as const;

/**
 * The lesson flow as its pages share it. A page can be read before the flow is loaded: it comes with the
 * first sign of the reader.
 */
export class LessonTrack {
	#flow = $state.raw<LessonFlow | null>(null);
	#lesson: LessonIndex | null = null;
	#step = $state('');
	#beginning: Promise<void> | null = null;
	#stop = () => {};

	get done(): readonly string[] {
		return this.#flow?.done ?? learner.summary?.done[this.#lesson?.slug ?? ''] ?? [];
	}

	/** Waits for a sign of the reader; returns the way to stop. */
	follow(lesson: LessonIndex): () => void {
		const begin = () => void this.begin();
		this.#lesson = lesson;
		for (const sign of SIGNS) addEventListener(sign, begin, { once: true, passive: true });
		return () => {
			for (const sign of SIGNS) removeEventListener(sign, begin);
			this.#stop();
			this.#flow = null;
			this.#beginning = null;
			this.#stop = () => {};
		};
	}

	/** Starts the lesson's flow, once. */
	begin(): Promise<void> {
		if (this.#lesson) this.#beginning ??= this.#start(this.#lesson);
		return this.#beginning ?? Promise.resolve();
	}

	async #start(lesson: LessonIndex) {
		const { startTrack } = await import('./start-track');
		const flow = await startTrack(lesson, () => this.#step);
		if (lesson !== this.#lesson || this.#beginning === null) return flow.stop();
		this.#flow = flow;
		this.#stop = () => flow.stop();
	}

	/** The address shows this step. */
	open(step: string) {
		if (step === this.#step) return;
		this.#step = step;
		this.#flow?.open(step);
	}

	/** Tells the flow what the learner has done. */
	async tell(event: Exclude<keyof LessonFlow, 'done' | 'open' | 'stop'>) {
		await this.begin();
		this.#flow?.[event]();
	}
}

export const setTrack = (track: LessonTrack) => setContext(KEY, track);
export const getTrack = () => getContext<LessonTrack>(KEY);
