import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, runnerImport } from 'vite';
import type { Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = process.env.LESSONS_DIR ?? here('lessons');
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as { version: string };

const runner = { resolve: { alias: { $lib: here('src/lib') } }, logLevel: 'error' } as const;
const { module: own } = await runnerImport<typeof import('./src/cli/vite-plugins')>(
	here('src/cli/vite-plugins.ts'),
	runner
);

/** What only some form controls need. */
const FORM_BINDINGS = /svelte\/.*\/bindings\/(?:select|input)\.js/;

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
			/node_modules\/svelte\/(?!.*\/bindings\/(?:select|input)\.js)/,
			/node_modules\/(?:@sveltejs\/kit|devalue|esm-env|clsx)\//,
			/vite.preload-helper|rolldown.runtime/
		)
	},
	{
		name: 'page',
		priority: 2,
		test: anyOf(
			library(
				'compose',
				'learner|link|lesson-path|embed-path|summary|kept-place|SiteFrame|SavingBadge'
			),
			/src\/hooks\.ts/,
			library('questions', 'sitting'),
			library('report', 'sitting-length'),
			library('storage', 'names|peek|tab-channel'),
			library('ui', 'Icon|SavingState|SiteHeader')
		)
	},
	{
		name: 'lesson',
		priority: 2,
		test: anyOf(
			// Not LessonNav and PageTurn: Kit finds no stylesheet of theirs in a group, and serves pages without it.
			library('compose', 'LessonHead|QuestionSlot|near|announcement|problems|lesson-track')
		)
	},
	{
		name: 'choosing',
		priority: 2,
		test: anyOf(
			library('mastery', '(?!asks-confidence)'),
			library('compose', 'choose-question|load-index')
		)
	},
	{
		name: 'embed',
		priority: 2,
		test: anyOf(
			library('compose', 'embed\\.|embed-links|Embed|frame|host|parameters|pause|place-in'),
			library('flows', 'host-link'),
			library('lms', '(?!messages|message-parts|host-messages|json-schemas)'),
			library('report', '(?!assignment-|sitting-length)'),
			library('storage', 'packed')
		)
	},
	{
		name: 'question',
		priority: 1,
		test: anyOf(
			/node_modules\/xstate\//,
			/virtual:two-lenses\/edition/,
			library('flows', 'quiz|setup'),
			library(
				'storage',
				'(?!ask-to-keep|texts|memory-|append-to|complete-draft|export-log|import-log|log-writer|merge-into|packed)'
			),
			library(
				'compose',
				'QuestionPanel|sitting\\.svelte|sitting-envelope|open-question|meets-other|new-sitting'
			),
			library('compose', 'storage|answers-in|load-(?:question|data)'),
			library('questions', 'views|random|options'),
			library('ui', 'RadioRows|RadioOption|marks|actor-state|QuestionGroup'),
			library('mastery', 'asks-confidence')
		)
	}
];

/** XState's bridge to its inspector, which no page of ours talks to. */
const withoutInspector: Plugin = {
	name: 'two-lenses:without-inspector',
	enforce: 'pre',
	resolveId: (source) =>
		/\/xstate-dev\.esm\.js$/.test(source) ? '\0/node_modules/xstate/no-inspector' : undefined,
	load: (id) =>
		id === '\0/node_modules/xstate/no-inspector'
			? 'export const devToolsAdapter = () => {};'
			: undefined
};

/** Names of stylesheets stand in every script that loads others: a short hash is all that they need. */
const shortNames: Plugin = {
	name: 'two-lenses:short-names',
	applyToEnvironment: ({ name }) => name === 'client',
	outputOptions: ({ assetFileNames, ...options }) => ({
		...options,
		assetFileNames: (asset) => {
			if (asset.names.some((name) => name.endsWith('.css')))
				return '_app/immutable/assets/[hash:6][extname]';
			return typeof assetFileNames === 'function' ? assetFileNames(asset) : (assetFileNames ?? '');
		}
	})
};

export default defineConfig({
	plugins: [
		withoutInspector,
		shortNames,
		own.lessons({ folder, version, keep: here('.svelte-kit/course.json') }),
		own.findings({ folder }),
		sveltekit()
	],
	environments: {
		client: {
			build: {
				modulePreload: false,
				minify: 'terser',
				terserOptions: {
					module: true,
					ecma: 2020,
					compress: {
						passes: 3,
						ecma: 2020,
						keep_fargs: false,
						pure_getters: true,
						unsafe_methods: true
					},
					format: { ecma: 2020, comments: false }
				},
				rollupOptions: {
					// Svelte does not say that its modules do nothing by themselves; these two are not needed everywhere.
					treeshake: { moduleSideEffects: (id) => !FORM_BINDINGS.test(id) },
					preserveEntrySignatures: 'allow-extension',
					output: { codeSplitting: { includeDependenciesRecursively: false, groups } }
				}
			}
		}
	}
});
