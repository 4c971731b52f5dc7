/** What a generator makes of a name: files to write, or why there are none. Nothing is written by it. */
export type Made =
	| {
			readonly ok: true;
			/** The new folder, which must not exist yet. */
			readonly folder: string;
			/** Paths of new files, to text. */
			readonly created: ReadonlyMap<string, string>;
			/** Paths of files that are there and get a line more, to text. */
			readonly changed: ReadonlyMap<string, string>;
			/** What was made, and what to do next. */
			readonly message: string;
	  }
	| { readonly ok: false; readonly message: string };

export const refused = (message: string): Made => ({ ok: false, message });
