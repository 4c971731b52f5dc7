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

const library = (folder: string, names: string) => new RegExp(`src/lib/${folder}/(?:${names})`);
const anyOf =
	(...tests: RegExp[]) =>
	(id: string) => {
		const path = id.replaceAll('\\\\', '/');
		return tests.some((test) => test.test(path));
	};

/**
 * Few files instead of many small ones, which compress badly: what every page needs, what every lesson
 * needs, what an open question needs. `npm run size` holds the budgets.
 */
const groups = [
	{
		name: 'base',
		priority: 3,
		test: anyOf(
			/node_modules\/(?:svelte|@sveltejs\/kit|devalue|esm-env|clsx)\//,
			/vite.preload-helper|rolldown.runtime/
		)
	},
	{
		name: 'page',
		priority: 2,
		test: anyOf(
			library('compose', 'learner|link|summary|kept-place|SiteFrame|SavingBadge'),
			library('storage', 'names|peek|tab-channel'),
			library('ui', 'Icon|SavingState|SiteHeader|ThemeSwitch')
		)
	},
	{
		name: 'lesson',
		priority: 2,
		test: anyOf(
			// Not LessonNav and PageTurn: Kit finds no stylesheet of theirs in a group, and serves pages without it.
			library('compose', 'QuestionSlot|SingleQuestion|near|announcement|problems|lesson-track')
		)
	},
	{
		name: 'question',
		priority: 1,
		test: anyOf(
			/node_modules\/xstate\//,
			/virtual:two-lenses\/edition/,
			/src\/lib\/(?:flows|storage)\//,
			library('compose', 'QuestionPanel|sitting|start-|lesson\\.svelte|saving\\.svelte'),
			library('compose', 'storage|resilient|answers-in|load-(?:question|data)'),
			library('questions', 'views|random|options|sitting'),
			library('ui', 'RadioRows|RadioOption|marks|actor-state'),
			library('mastery', 'select')
		)
	}
];

export default defineConfig({
	plugins: [
		module.lessons({ folder: process.env.LESSONS_DIR ?? here('lessons'), version }),
		sveltekit()
	],
	environments: {
		client: {
			build: {
				modulePreload: false,
				rollupOptions: {
					preserveEntrySignatures: 'allow-extension',
					output: { codeSplitting: { includeDependenciesRecursively: false, groups } }
				}
			}
		}
	}
});
