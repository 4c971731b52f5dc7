import { chromium } from 'playwright';
import { expect, test } from 'vitest';
import { launchOptions } from './find-browser';

const SWITCH = '--disable-features=';

test('what Playwright turns off stays off, and the address bar loads no popup', async () => {
	const server = await chromium.launchServer(launchOptions());
	const browser = await chromium.connect(server.wsEndpoint());
	try {
		const [theirs = [], ours = []] = server
			.process()
			.spawnargs.filter((arg) => arg.startsWith(SWITCH))
			.map((arg) => arg.slice(SWITCH.length).split(','));
		expect(theirs.length).toBeGreaterThan(5);
		expect(ours).toEqual(expect.arrayContaining(theirs));
		await browser.newPage();
		const { targetInfos } = await (
			await browser.newBrowserCDPSession()
		).send('Target.getTargets', { filter: [{}] });
		expect(targetInfos.map(({ url }) => url).filter((url) => url.includes('omnibox'))).toEqual([]);
	} finally {
		await browser.close();
		await server.close();
	}
});
