const LOCAL = ['localhost', '127.0.0.1'];

/** The origin in an address that may receive learner data: https, or http on the machine itself; else null. */
export function originOf(address: string): string | null {
	try {
		const { origin, protocol, hostname } = new URL(address);
		const isLocal = protocol === 'http:' && LOCAL.includes(hostname);
		return protocol === 'https:' || isLocal ? origin : null;
	} catch {
		return null;
	}
}
