import { ownField } from './own-field';
import { postToAnyone } from './post-to-anyone';

export interface H5pOptions {
	readonly window: Window;
	/** Called when the host has changed the frame. */
	measure(): void;
	/** Ends it. */
	readonly signal: AbortSignal;
}

/**
 * Resizing as H5P content does it: hello and hello; then for each height `prepareResize`, and on the host's
 * `resizePrepared` the `resize` itself. Only the parent window is heard; the messages hold nothing but heights and
 * go to any origin. Returns what offers a height (CSS pixels) to the host, or keeps it until the host has said hello.
 */
export function h5pResizing({ window, measure, signal }: H5pOptions): (height: number) => void {
	let met = false;
	let latest = 0;

	const post = (action: string, sizes: Readonly<Record<string, number>> = {}) =>
		postToAnyone(window, { context: 'h5p', action, ...sizes });

	function prepare(): void {
		if (!met || latest === 0) return;
		post('prepareResize', { scrollHeight: latest, clientHeight: window.innerHeight });
	}

	function hear({ data, source }: MessageEvent): void {
		if (source !== window.parent || ownField(data, 'context') !== 'h5p') return;
		switch (ownField(data, 'action')) {
			case 'hello':
				met = true;
				return prepare();
			case 'ready':
				return post('hello');
			case 'resizePrepared':
				if (latest > 0) post('resize', { scrollHeight: latest });
				return;
			case 'resize':
				return measure();
		}
	}

	window.addEventListener('message', hear, { signal });
	post('hello');
	return (height) => {
		latest = height;
		prepare();
	};
}
