export const PROTOCOL = 'two-lenses';
export const VERSION = 1;

/** What is said, in our envelope: the protocol and the version that it is said in. */
export const inEnvelope = <Said extends object>(said: Said) =>
	({ protocol: PROTOCOL, version: VERSION, ...said }) as const;
