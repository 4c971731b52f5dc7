import { chromium } from '@playwright/test';
import { launchOptions } from '../../src/cli/find-browser';

/**
 * A browser with this folder as its profile in which frames of another site have storage of their own, as
 * learners' browsers do it. The one that the other tests share refuses them any.
 */
export function partitioned(folder: string) {
	const { args, ...options } = launchOptions([]);
	const own = ['--headless=new', '--remote-debugging-pipe', `--user-data-dir=${folder}`];
	// Those that are left out would switch it off.
	return chromium.launchPersistentContext(folder, {
		...options,
		args: [...args, ...own],
		ignoreDefaultArgs: true
	});
}
