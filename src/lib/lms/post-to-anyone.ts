/** Tells the parent window what any host may know. Never throws: one that cannot be told is left as it is. */
export function postToAnyone(window: Window, payload: unknown): void {
	try {
		window.parent.postMessage(payload, '*');
	} catch {
		// The frame keeps its height, and the content scrolls inside.
	}
}
