import edition from 'virtual:two-lenses/edition';
import { exportFileName, exportLog } from '$lib/storage/export-log';
import { storage } from './storage';

/** The learner's whole log as a file: its name, and an object URL that the caller revokes. */
export async function logFile(now: number): Promise<{ name: string; url: string }> {
	const { log } = await storage();
	const file = exportLog(await log.all(), { course: edition.version, now });
	const text = JSON.stringify(file, null, '\t');
	return {
		name: exportFileName(now),
		url: URL.createObjectURL(new Blob([text], { type: 'application/json' }))
	};
}
