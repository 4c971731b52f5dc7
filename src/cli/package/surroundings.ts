import type { Places } from './site-state';

/** What `npm run package` works with. */
export interface Surroundings {
	readonly places: Places;
	/** Prints a line of progress. */
	say(line: string): void;
	/** Builds the site; false where that failed. */
	build(): boolean;
}
