/** The places in which one build must work, each on a port of its own. */
export const HOSTS = {
	root: { port: 4273, base: '', directoryIndexes: true },
	subPath: { port: 4274, base: '/courses/lenses', directoryIndexes: true },
	exactNames: { port: 4275, base: '/content/42', directoryIndexes: false }
} as const;
