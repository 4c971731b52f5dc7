import { execFile } from 'node:child_process';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeNew } from './make-new';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const TOOLS = ['.prettierrc', 'eslint.config.js', 'package.json', 'vitest.config.ts'];
const LONG = 'a-name-of-a-type-with-so-many-words-in-it';
const MINUTE = 60_000;

let copy = '';
let questions = '';

/** A copy of what question types stand in, complete enough to run the project's own tools on it. */
beforeAll(() => {
	copy = mkdtempSync(join(tmpdir(), 'two-lenses-'));
	questions = join(copy, 'src/lib/questions');
	for (const path of [...TOOLS, 'src/lib', 'src/cli/find-browser.ts'])
		cpSync(join(root, path), join(copy, path), { recursive: true, force: true });
	writeFileSync(join(copy, 'svelte.config.js'), 'export default {};\n');
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const make = (...words: readonly string[]) =>
	makeNew(['question-type', ...words], { lessons: join(root, 'lessons'), questions });

/** Runs a tool of the project in the copy; rejects, with all that it prints, where it fails. */
async function run(tool: string, ...args: readonly string[]): Promise<string> {
	const path = join(root, 'node_modules', tool);
	const { stdout } = await promisify(execFile)(process.execPath, [path, ...args], {
		cwd: copy,
		maxBuffer: 2 ** 25
	}).catch((error: { stdout: string; stderr: string }) => {
		throw new Error(`${error.stdout}\n${error.stderr}`);
	});
	return stdout;
}

const state = () =>
	[
		...readdirSync(questions),
		...['registry.ts', 'schemas.ts'].map((file) => readFileSync(join(questions, file), 'utf8'))
	].join('\n');

describe('is refused, and nothing changes:', () => {
	test.each<[string, readonly string[], string]>([
		['no name', [], 'npm run new question-type NAME'],
		['odd characters', ['Fill the gap'], 'did you mean "fill-the-gap"?'],
		['two words', ['fill', 'gap'], 'join its words by hyphens: "fill-gap"'],
		['a type that is there', ['choice'], 'src/lib/questions/choice is there already'],
		['a file that is there', ['single-choice'], 'is there already'],
		['a word of the language', ['switch'], 'would be called "switch" in the code'],
		['a word of the registry', ['type-of'], 'would be called "typeOf" in the code'],
		['a word of the contract', ['question'], 'would be called "Question" in the code'],
		['a word of its own tests', ['expect'], 'would be called "expect" in the code']
	])('%s', async (_, words, message) => {
		const before = state();
		const outcome = await make(...words);
		expect(outcome.message).toContain(message);
		expect(outcome.code).toBe(1);
		expect(state()).toBe(before);
	});

	test('a registry whose list it does not find', async () => {
		const registry = join(questions, 'registry.ts');
		const text = readFileSync(registry, 'utf8');
		writeFileSync(registry, text.replace('const TYPES =', 'const ALL ='));
		expect((await make('gap')).message).toContain('src/lib/questions/registry.ts has no list');
		expect(readdirSync(questions)).not.toContain('gap');
		writeFileSync(registry, text);
	});
});

describe('new types, one with a long name,', () => {
	const types = ['fill-the-gap', LONG.slice(0, 40)];
	const folders = types.map((type) => `src/lib/questions/${type}`);

	beforeAll(async () => {
		for (const type of types) {
			const { message, code } = await make(type);
			expect([message, code]).toEqual([
				expect.stringContaining(`Made src/lib/questions/${type}`),
				0
			]);
		}
	});

	test('have every file of a type', () => {
		expect(readdirSync(join(questions, 'fill-the-gap')).sort()).toEqual([
			'FillTheGap.svelte',
			'example.yaml',
			'fill-the-gap.component.test.ts',
			'grade.test.ts',
			'grade.ts',
			'schema.ts'
		]);
	});

	test('are not made again', async () => {
		const before = state();
		expect(await make('fill-the-gap')).toMatchObject({ code: 1 });
		expect(state()).toBe(before);
	});

	test(
		'pass the tests of the contract, and their own',
		async () => {
			const tests = ['src/lib/questions/contract.test.ts', ...folders];
			const printed = await run(
				'vitest/vitest.mjs',
				'run',
				'--project',
				'unit',
				'--reporter',
				'json',
				...tests
			);
			const { numFailedTests, testResults } = JSON.parse(printed.slice(printed.indexOf('{"'))) as {
				numFailedTests: number;
				testResults: { assertionResults: { ancestorTitles: string[] }[] }[];
			};
			expect([numFailedTests, testResults.length]).toEqual([0, 3]);
			const titles = testResults
				.flatMap(({ assertionResults }) => assertionResults)
				.flatMap(({ ancestorTitles }) => ancestorTitles);
			expect(titles).toEqual(expect.arrayContaining(types));
		},
		2 * MINUTE
	);

	test.runIf(process.env.SOAK)(
		'pass format and lint',
		async () => {
			const changed = ['registry.ts', 'schemas.ts'].map((file) => `src/lib/questions/${file}`);
			await run('prettier/bin/prettier.cjs', '--check', ...changed, ...folders);
			await run('eslint/bin/eslint.js', '--max-warnings', '0', ...changed, ...folders);
		},
		2 * MINUTE
	);

	test.runIf(process.env.SOAK)(
		'pass the check of types',
		async () => {
			const base = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as {
				compilerOptions: object;
			};
			const compilerOptions = {
				...base.compilerOptions,
				paths: { '$lib/*': ['./src/lib/*'] },
				verbatimModuleSyntax: true,
				isolatedModules: true,
				lib: ['esnext', 'DOM', 'DOM.Iterable'],
				module: 'esnext',
				target: 'esnext',
				noEmit: true,
				types: ['node', 'vite/client']
			};
			const include = [
				...folders.map((folder) => `${folder}/*`),
				'src/lib/questions/{registry,schemas}.ts'
			];
			writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ compilerOptions, include }));
			await run(
				'svelte-check/bin/svelte-check',
				'--tsconfig',
				'./tsconfig.json',
				'--fail-on-warnings'
			);
		},
		2 * MINUTE
	);
});
