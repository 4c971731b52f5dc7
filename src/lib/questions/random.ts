/** A source of numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number;

/** Mulberry32 (public domain, Tommy Ettinger): 32 bits of state are enough to order options. */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Fisher-Yates; returns a new list. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
	const result = [...list];
	for (let last = result.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		[result[last], result[other]] = [result[other] as T, result[last] as T];
	}
	return result;
}
