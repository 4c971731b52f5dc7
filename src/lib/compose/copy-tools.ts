import edition from 'virtual:two-lenses/edition';
import type { Outcome, Undo } from './bring-in';
import { learner } from './learner.svelte';
import { logFile } from './log-file';
import { storage } from './storage';

/** Hands the learner's log to the browser as a file. `undo` is what can be taken back, and stays so. */
export async function saveCopy(undo: Undo | null): Promise<Outcome> {
	const { name, url } = await logFile(Date.now());
	const anchor = document.createElement('a');
	anchor.href = url;
	anchor.download = name;
	anchor.click();
	URL.revokeObjectURL(url);
	return { said: `The file is called ${name}.`, undo };
}

/** Merges a file into the learner's log; rejects when the log does. `undo` is what can be taken back already. */
export async function bringInCopy(file: Blob, undo: Undo | null): Promise<Outcome> {
	const [{ bringIn }, { log }] = await Promise.all([import('./bring-in'), storage()]);
	return bringIn(file, {
		log,
		undo,
		async changed() {
			await learner.refresh(edition.content);
			// A log that is empty again is not summed up.
			if ((await log.all()).length === 0) learner.summary = null;
		}
	});
}
