import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const SYSTEM = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/microsoft-edge',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/** Path of a Chromium for the tests: CHROME_PATH, Playwright's own, one of the system's; null when there is none. */
export function findBrowser(): string | null {
	const named = process.env.CHROME_PATH;
	if (named) return existsSync(named) ? named : null;
	return [chromium.executablePath(), ...SYSTEM].find((path) => existsSync(path)) ?? null;
}

/** The popups of the address bar: pages that the browser loads for every window, at half the time of a short test. */
const POPUPS = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What Playwright turns off itself. Chromium heeds only the last switch of a name, so it is named again with ours. */
const OFF_BY_PLAYWRIGHT = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'TcpPortRandomizationWin',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
	'msForceBrowserSignIn',
	'msEdgeUpdateLaunchServicesPreferredVersion'
];

/** How the tests start it; `off` are the features of Chromium that are turned off beside its popups. */
export function launchOptions(off: readonly string[] = OFF_BY_PLAYWRIGHT) {
	const root = process.getuid?.() === 0;
	return {
		executablePath: findBrowser() ?? '',
		args: [
			...(root ? ['--no-sandbox'] : []),
			'--disable-dev-shm-usage',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			`--disable-features=${[...off, ...POPUPS].join()}`
		]
	};
}
