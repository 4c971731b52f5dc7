import { defineConfig } from '@playwright/test';
import { launchOptions } from './src/cli/find-browser';

export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.spec.ts',
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	retries: 0,
	reporter: [['list']],
	timeout: 120_000,
	expect: { timeout: 15_000 },
	use: {
		baseURL: 'http://localhost:4273',
		launchOptions: launchOptions(),
		screenshot: 'off'
	},
	webServer: {
		command: 'tsx tests/hosts/start.ts',
		url: 'http://localhost:4273/index.html',
		reuseExistingServer: !process.env.CI
	}
});
