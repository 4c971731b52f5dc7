import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const PURE = ['claims', 'course', 'questions', 'mastery', 'flows', 'report', 'package'];

/** What each folder of src/lib may import from the others; "types" folders only by `import type`. */
const LAYERS = {
	claims: { may: [] },
	questions: { may: ['claims'] },
	course: { may: ['questions', 'claims'] },
	mastery: { may: ['questions'] },
	flows: { may: ['course', 'mastery', 'questions'] },
	report: { may: ['course', 'mastery', 'questions'] },
	package: { may: ['course', 'mastery', 'questions'] },
	storage: { may: [], types: PURE.filter((name) => name !== 'flows') },
	lms: { may: [], types: PURE.filter((name) => name !== 'flows') },
	ui: { may: [], types: ['claims'] },
	compose: { may: [...PURE, 'storage', 'lms', 'ui'] }
};

const FOLDERS = Object.keys(LAYERS);
const under = (name) => [`$lib/${name}`, `$lib/${name}/**`];

function closed(name, { may, types = [] }) {
	const rest = FOLDERS.filter(
		(other) => other !== name && !may.includes(other) && !types.includes(other)
	);
	const where = may.length > 0 ? may.join(', ') : 'nothing';
	return [
		{
			regex: `^\\.\\./(?:\\.\\./|(?:${FOLDERS.join('|')})/)`,
			message:
				'A crossing between folders is written with $lib, so that the imports of a file name its layer.'
		},
		{
			group: rest.flatMap(under),
			message: `${name} may import ${where}${types.length > 0 ? `, and types of ${types.join(', ')}` : ''}; see docs/architecture.md.`
		},
		{
			group: types.filter((other) => !may.includes(other)).flatMap(under),
			allowTypeImports: true,
			message: `${name} may import only types of this folder (import type); see docs/architecture.md.`
		},
		...(name === 'compose'
			? []
			: [
					{
						group: ['$app/*', 'virtual:*'],
						message: 'Only compose and routes know Kit and the built course.'
					}
				])
	].filter((pattern) => pattern.regex || pattern.group.length > 0);
}

const layer = (files, patterns) => ({
	files,
	rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] }
});

const PURE_ONLY = {
	'no-restricted-properties': [
		'error',
		{ object: 'Date', property: 'now', message: 'Pure folders get `now` as an argument.' },
		{ object: 'Math', property: 'random', message: 'Pure folders get a seed as an argument.' }
	],
	'no-restricted-syntax': [
		'error',
		{
			selector: "NewExpression[callee.name='Date'][arguments.length=0]",
			message: 'Pure folders get `now` as an argument.'
		}
	]
};

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	...FOLDERS.map((name) => layer([`src/lib/${name}/**/*.{ts,svelte}`], closed(name, LAYERS[name]))),
	layer(
		['src/lib/questions/*/*.svelte', 'src/lib/questions/views.ts'],
		[...closed('questions', { may: ['claims', 'ui'] })]
	),
	layer(['src/lib/course/**/*.ts'], closed('course', LAYERS.course)),
	layer(
		['src/routes/**/*.{ts,svelte}'],
		[
			{
				group: FOLDERS.filter((name) => !['compose', 'ui', 'course'].includes(name)).flatMap(under),
				allowTypeImports: false,
				message: 'Routes are thin: they import compose, ui and course.'
			}
		]
	),
	layer(
		['src/cli/**/*.ts'],
		[
			{
				group: ['$app/*', 'virtual:*', '$lib/compose/**'],
				message: 'The command line may import what compose may, not compose.'
			}
		]
	),
	{ files: PURE.map((name) => `src/lib/${name}/**/*.ts`), rules: PURE_ONLY },
	{
		files: ['src/**/*.test.ts', 'src/lib/*/test-*.ts'],
		rules: { '@typescript-eslint/no-restricted-imports': 'off' }
	}
);
