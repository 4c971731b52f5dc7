import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, runnerImport } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as { version: string };

const { module } = await runnerImport<typeof import('./src/cli/vite-lessons')>(
	here('src/cli/vite-lessons.ts'),
	{ resolve: { alias: { $lib: here('src/lib') } }, logLevel: 'error' }
);

export default defineConfig({
	plugins: [
		module.lessons({ folder: process.env.LESSONS_DIR ?? here('lessons'), version }),
		sveltekit()
	]
});
