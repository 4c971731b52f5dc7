import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Places {
	/** Folder of the built site. */
	readonly site: string;
	/** File that holds the course that it was built from; written when a build begins. */
	readonly course: string;
	/** Folders of what it is built from. */
	readonly sources: readonly string[];
}

export type SiteState =
	| { readonly kind: 'ready' }
	| { readonly kind: 'absent' }
	/** `newer`: what has changed since; null where the last build did not reach its end. */
	| { readonly kind: 'stale'; readonly newer: string | null };

const NOT_BUILT_FROM = /\.test\.ts$|\.woff2$/;

/** Whether there is a built site, and whether it holds the last changes of what it is built from. */
export function siteState({ site, course, sources }: Places): SiteState {
	const end = changedAt(join(site, 'index.html'));
	const begin = changedAt(course);
	if (end === null || begin === null) return { kind: 'absent' };
	if (end < begin) return { kind: 'stale', newer: null };
	const newer = sources
		.flatMap(filesIn)
		.find((path) => !NOT_BUILT_FROM.test(path) && (changedAt(path) ?? 0) > begin);
	return newer === undefined ? { kind: 'ready' } : { kind: 'stale', newer };
}

const changedAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;

const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
