export interface TabChannel {
	/** Tells the other tabs that something changed. Never throws. */
	tell(): void;
	close(): void;
}

/** A line to the other tabs of this origin; where the browser has none, nobody is told. */
export function openTabChannel(name: string, onTold: () => void): TabChannel {
	let channel: BroadcastChannel | null = null;
	try {
		channel = new BroadcastChannel(name);
		channel.onmessage = onTold;
	} catch {
		// Missing, or forbidden in this frame: other tabs see the change when they next read.
	}
	return {
		tell() {
			try {
				channel?.postMessage(null);
			} catch {
				channel = null;
			}
		},
		close: () => channel?.close()
	};
}
