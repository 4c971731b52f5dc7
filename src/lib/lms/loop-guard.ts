const MOST = 20;
const REST = 2000;

/** Send this height; look again after so many milliseconds; or leave the frame as it is. */
export type Verdict = { readonly send: number } | { readonly wait: number } | null;

export interface LoopGuard {
	/** What to do with a new height (CSS pixels) at a time (ms, never going back). */
	judge(height: number, now: number): Verdict;
	/** The content is another one now: a guard that had given up begins anew. */
	release(): void;
}

/**
 * Ends the talk with a host whose answers change the height that they answer. Where 20 sendings were of the same
 * two heights, the larger stays until a third comes. After 20 sendings without a rest of 2 s between them, only
 * a height that holds for 2 s is sent; and where another one follows that within 2 s, none until `release`.
 */
export function loopGuard(): LoopGuard {
	let recent: readonly number[] = [];
	let run = 0;
	let lastAt = -Infinity;
	let held: number | null = null;
	let triedAt = -Infinity;
	let isShut = false;

	function send(height: number, now: number): Verdict {
		run = now - lastAt < REST ? run + 1 : 1;
		lastAt = now;
		recent = [...recent, height].slice(-MOST);
		return { send: height };
	}

	function keepLarger(heights: ReadonlySet<number>, now: number): Verdict {
		const larger = Math.max(...heights);
		const last = recent.at(-1);
		return last === larger ? null : send(larger, now);
	}

	function awaitRest(height: number, now: number): Verdict {
		if (height !== held) {
			held = height;
			return { wait: REST };
		}
		held = null;
		triedAt = now;
		return send(height, now);
	}

	return {
		judge(height, now) {
			isShut ||= now - triedAt < REST;
			if (isShut) return null;
			if (held !== null) return awaitRest(height, now);
			const heights = new Set([...recent, height]);
			if (recent.length === MOST && heights.size === 2) return keepLarger(heights, now);
			const isRestless = run >= MOST && now - lastAt < REST;
			return isRestless ? awaitRest(height, now) : send(height, now);
		},
		release() {
			run = 0;
			held = null;
			triedAt = -Infinity;
			isShut = false;
		}
	};
}
