import { browserStorage, type StorageEnvironment } from './storage-environment';

/** Asks the browser to keep the answers. It may ask the learner in turn. Never rejects. */
export async function askToKeep({
	manager
}: StorageEnvironment = browserStorage): Promise<boolean> {
	try {
		return (await manager()?.persist?.()) === true;
	} catch {
		return false;
	}
}
