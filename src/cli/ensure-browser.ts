import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser';

if (!findBrowser() && !process.env.CHROME_PATH) {
	console.log('No browser found; asking Playwright for one.');
	spawnSync('npx', ['playwright', 'install', 'chromium'], {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
}
const found = findBrowser();
if (!found) {
	console.error(
		'The tests need a browser: install Chromium, Chrome or Edge, or set CHROME_PATH to one.'
	);
	process.exit(1);
}
console.log(`Browser for the tests: ${found}`);
