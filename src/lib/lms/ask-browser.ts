export type ResizableWindow = Window & typeof globalThis & { requestResize?(): unknown };

/**
 * Responsive frames, where a browser offers them: the page takes part by a meta element named
 * `responsive-embedded-sizing`. Never throws, and never rejects.
 */
export async function askBrowser(window: ResizableWindow): Promise<void> {
	try {
		await window.requestResize?.();
	} catch {
		// Refused, where the host's page does not take part.
	}
}
