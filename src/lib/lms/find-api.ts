/** Any function of a host's API. What it returns is not to be trusted. */
export type ApiCall = (...values: string[]) => unknown;

const NEEDED = {
	API: ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError'],
	API_1484_11: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError']
} as const;

type ApiName = keyof typeof NEEDED;

/** The API of SCORM 1.2 is `API`, that of SCORM 2004 `API_1484_11`. */
export type HostApi<Name extends ApiName> = Readonly<
	Record<(typeof NEEDED)[Name][number], ApiCall>
>;

const MOST_WINDOWS = 500;

function guarded<T>(read: () => T): T | null {
	try {
		return read();
	} catch {
		return null;
	}
}

function apiOf<Name extends ApiName>(window: Window, name: Name): HostApi<Name> | null {
	const found = (window as unknown as Record<string, Record<string, unknown> | undefined>)[name];
	const whole = NEEDED[name].every((call) => typeof found?.[call] === 'function');
	return whole ? (found as HostApi<Name>) : null;
}

/**
 * Looks for the host's API in a window and its parents, then in the windows that opened them and their
 * parents (SCORM 1.2 run-time environment, 3.3.6.1). Windows of another origin are passed, and so is an
 * object of that name without the functions that are needed. Null where there is none.
 */
export function findApi<Name extends ApiName>(from: Window, name: Name): HostApi<Name> | null {
	const seen = new Set<Window>();
	const starts = [from];
	for (const start of starts) {
		let at: Window | null = start;
		while (at && !seen.has(at) && seen.size < MOST_WINDOWS) {
			const window: Window = at;
			seen.add(window);
			const api = guarded(() => apiOf(window, name));
			if (api) return api;
			const opener = guarded(() => window.opener as Window | null);
			if (opener) starts.push(opener);
			at = guarded(() => window.parent);
		}
	}
	return null;
}
