import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const PURE = ['claims', 'questions', 'course', 'mastery', 'flows', 'report', 'package'];
const FOLDERS = [...PURE, 'storage', 'lms', 'ui', 'compose'];
const TYPES_OF_PURE = ['claims', 'questions', 'course', 'mastery', 'report', 'package'];

/** docs/architecture.md, "The map". */
const MAY: Record<string, { values: string[]; types: string[] }> = {
	claims: { values: [], types: [] },
	questions: { values: ['claims'], types: [] },
	course: { values: ['questions', 'claims'], types: [] },
	mastery: { values: ['questions'], types: [] },
	flows: { values: ['course', 'mastery', 'questions'], types: [] },
	report: { values: ['course', 'mastery', 'questions'], types: [] },
	package: { values: ['course', 'mastery', 'questions'], types: [] },
	storage: { values: [], types: TYPES_OF_PURE },
	lms: { values: [], types: TYPES_OF_PURE },
	ui: { values: [], types: ['claims'] },
	compose: { values: [...PURE, 'storage', 'lms', 'ui'], types: [] }
};

const eslint = new ESLint();

async function complains(file: string, code: string): Promise<boolean> {
	const [result] = await eslint.lintText(code, { filePath: file });
	return (result?.messages ?? []).some(
		({ ruleId }) =>
			ruleId === '@typescript-eslint/no-restricted-imports' || ruleId === 'no-restricted-properties'
	);
}

describe.each(Object.entries(MAY))('%s', (from, { values, types }) => {
	const file = `src/lib/${from}/example.ts`;

	test('imports values only of the folders that it may', async () => {
		for (const to of FOLDERS.filter((name) => name !== from)) {
			const code = `import { x } from '$lib/${to}/x';\nexport const y = x;\n`;
			expect([to, await complains(file, code)]).toEqual([to, !values.includes(to)]);
		}
	});

	test('imports types only of the folders that it may', async () => {
		for (const to of FOLDERS.filter((name) => name !== from)) {
			const code = `import type { X } from '$lib/${to}/x';\nexport type Y = X;\n`;
			const allowed = values.includes(to) || types.includes(to);
			expect([to, await complains(file, code)]).toEqual([to, !allowed]);
		}
	});

	test('crosses to another folder by the library alias only', async () => {
		const other = from === 'claims' ? 'questions' : 'claims';
		expect(
			await complains(file, `import type { X } from '../${other}/x';\nexport type Y = X;\n`)
		).toBe(true);
	});
});

test('only compose and routes know Kit and the built course', async () => {
	const code = "import { resolve } from '$app/paths';\nexport const y = resolve;\n";
	expect(await complains('src/lib/ui/example.ts', code)).toBe(true);
	expect(await complains('src/lib/compose/example.ts', code)).toBe(false);
});

test('routes import compose, ui and course', async () => {
	for (const to of FOLDERS) {
		const code = `import { x } from '$lib/${to}/x';\nexport const y = x;\n`;
		const allowed = ['compose', 'ui', 'course'].includes(to);
		expect([to, await complains('src/routes/example.ts', code)]).toEqual([to, !allowed]);
	}
});

test('a question view may use ui', async () => {
	const code = '<script lang="ts">\n\timport X from \'$lib/ui/X.svelte\';\n</script>\n\n<X />\n';
	expect(await complains('src/lib/questions/choice/Example.svelte', code)).toBe(false);
	expect(
		await complains(
			'src/lib/questions/choice/example.ts',
			"import { x } from '$lib/ui/x';\nexport const y = x;\n"
		)
	).toBe(true);
});

test.each(PURE)('%s gets the time as an argument', async (folder) => {
	expect(await complains(`src/lib/${folder}/example.ts`, 'export const now = Date.now();\n')).toBe(
		true
	);
});
