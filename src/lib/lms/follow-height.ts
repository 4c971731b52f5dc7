import { answerWatch } from './answer-watch';
import { askBrowser } from './ask-browser';
import type { ResizableWindow } from './ask-browser';
import { h5pResizing } from './h5p-resizing';
import { loopGuard } from './loop-guard';
import { postToAnyone } from './post-to-anyone';
import { resizeDialects } from './resize-dialects';

const PAUSE = 50;
const LEAST = 2;

export interface FollowOptions {
	readonly window: ResizableWindow;
	/**
	 * The wrapper of all content. Its height must follow from its content alone, with all margins inside:
	 * neither `100vh` nor a share of the frame's height.
	 */
	readonly element: Element;
	/** Milliseconds on a clock that never goes back. */
	now?(): number;
}

export interface HeightFollower {
	/** The owner has changed the content: measures soon, also where the frame is off screen. */
	settle(): void;
	/** Asks the host to show the top of the frame, on a change of page. */
	scrollToTop(): void;
	/** Whether the frame has come to a height that was sent. */
	answered(): boolean;
	stop(): void;
}

const NOBODY: HeightFollower = {
	settle() {},
	scrollToTop() {},
	answered: () => false,
	stop() {}
};

/**
 * Tells the host, in every dialect and to any origin, how high the content is: at once, and whenever it has
 * grown or shrunk by 2 px or more, at most every 50 ms. Waits neither for an animation frame nor for an
 * observer, since a frame that is off screen gets neither. Does nothing on a page that is in no frame.
 */
export function followHeight(options: FollowOptions): HeightFollower {
	const { window, element, now = () => performance.now() } = options;
	if (window.parent === window) return NOBODY;
	const ending = new AbortController();
	const { signal } = ending;
	const guard = loopGuard();
	const watch = answerWatch(window, signal);
	const tellH5p = h5pResizing({ window, measure: () => soon(), signal });
	const observer = new window.ResizeObserver(() => soon());
	let last = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const post = (payload: unknown) => postToAnyone(window, payload);

	function send(height: number): void {
		last = height;
		watch.sent(height);
		for (const payload of resizeDialects(height)) post(payload);
		tellH5p(height);
		void askBrowser(window);
	}

	function measure(): void {
		timer = undefined;
		const height = Math.ceil(element.getBoundingClientRect().height);
		if (height < 1 || Math.abs(height - last) < LEAST) return;
		const verdict = guard.judge(height, now());
		if (!verdict) return;
		if ('send' in verdict) send(verdict.send);
		else soon(verdict.wait);
	}

	function soon(pause = PAUSE): void {
		if (!signal.aborted) timer ??= setTimeout(measure, pause);
	}

	measure();
	observer.observe(element);
	window.addEventListener('load', () => soon(), { signal });
	window.document.addEventListener('visibilitychange', () => soon(), { signal });
	void window.document.fonts.ready.then(() => soon());

	return {
		settle() {
			guard.release();
			clearTimeout(timer);
			timer = undefined;
			soon();
		},
		scrollToTop: () => post({ subject: 'lti.scrollToTop' }),
		answered: watch.answered,
		stop() {
			ending.abort();
			clearTimeout(timer);
			observer.disconnect();
		}
	};
}
