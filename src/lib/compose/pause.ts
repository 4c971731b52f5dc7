/** Resolves after so many milliseconds; never once the signal is aborted. */
export const pause = (milliseconds: number, signal: AbortSignal) =>
	new Promise<void>((resolve) => {
		const timer = setTimeout(resolve, milliseconds);
		signal.addEventListener('abort', () => clearTimeout(timer));
	});
