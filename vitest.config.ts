import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './src/cli/find-browser';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const alias = { $lib: here('src/lib'), $fixtures: here('tests/fixtures') };

export default defineConfig({
	test: {
		projects: [
			{
				plugins: [svelte()],
				resolve: { alias },
				test: {
					name: 'unit',
					// Files share what they import, which takes longer to load than to test.
					isolate: false,
					maxWorkers: 2,
					testTimeout: 30_000,
					environment: 'node',
					include: ['src/**/*.test.ts'],
					exclude: ['src/**/*.component.test.ts']
				}
			},
			{
				plugins: [svelte()],
				resolve: { alias, conditions: ['browser'] },
				// Found only while tests run, they would reload the page under a test.
				optimizeDeps: { include: ['axe-core', 'fastest-levenshtein', 'yaml', 'zod'] },
				test: {
					name: 'components',
					testTimeout: 30_000,
					include: ['src/**/*.component.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: launchOptions() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
