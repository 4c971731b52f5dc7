const TIME = 1000;
const NEAR = 32;

export interface AnswerWatch {
	/** A height (CSS pixels) was sent. */
	sent(height: number): void;
	/** Whether the frame ever came to a height within a second of its being sent. */
	answered(): boolean;
}

/**
 * Sees whether the host follows: the frame's own height changes after one was sent, and comes near it (a host
 * may add a margin). A frame that has the height already proves nothing. Ends with the signal.
 */
export function answerWatch(window: Window, signal: AbortSignal): AnswerWatch {
	let goal: number | null = null;
	let before = 0;
	let isAnswered = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function look(): void {
		if (goal === null || window.innerHeight === before) return;
		if (Math.abs(window.innerHeight - goal) <= NEAR) isAnswered = true;
	}

	window.addEventListener('resize', look, { signal });
	signal.addEventListener('abort', () => clearTimeout(timer));
	return {
		sent(height) {
			look();
			goal = height;
			before = window.innerHeight;
			clearTimeout(timer);
			timer = setTimeout(() => {
				look();
				goal = null;
			}, TIME);
		},
		answered() {
			look();
			return isAnswered;
		}
	};
}
