import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';
import type { Code, Heading, InlineCode, Root, RootContent, Strong, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { keysAt } from '$lib/course/keys-at';
import { DIRECTIVES } from '$lib/course/markdown/directives';
import { claimSchema } from '$lib/course/schemas/claim';
import { figureSchema } from '$lib/course/schemas/figure';
import { lessonSchema } from '$lib/course/schemas/lesson';
import { countWords } from '$lib/course/words';
import { commonFields } from '$lib/questions/common-schema';
import { typeOf } from '$lib/questions/registry';
import { authoringTypes } from '$lib/questions/schemas';
import { anything, build, typeFolders } from '$lib/questions/test-questions';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const manual = readFileSync(root('docs/authoring.md'), 'utf8');
const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(manual);

function all<T extends RootContent | TableRow>(type: T['type'], within: Root = tree): T[] {
	const found: T[] = [];
	visit(within, type, (node) => void found.push(node as T));
	return found;
}

/** What stands under a heading, down to the next one of its depth or above. */
function sectionOf(isMeant: (heading: Heading) => boolean): Root | null {
	const at = tree.children.findIndex((node) => node.type === 'heading' && isMeant(node));
	const heading = tree.children[at];
	if (heading?.type !== 'heading') return null;
	const rest = tree.children.slice(at + 1);
	const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= heading.depth);
	return { type: 'root', children: rest.slice(0, end < 0 ? rest.length : end) };
}

const titled = (title: string) => sectionOf((heading) => toString(heading) === title);

/** YAML blocks by the words behind "yaml". */
function blocks(marked: string, within: Root = tree): string[] {
	const code = all<Code>('code', within);
	return code.flatMap(({ lang, meta, value }) =>
		lang === 'yaml' && meta === marked ? [value] : []
	);
}

/** Fields as an author would look for them: in a YAML block, or in the text as code. */
function fieldsIn(text: string, within: Root): string[] {
	const named = all<InlineCode>('inlineCode', within).map(({ value }) => value);
	const written = [...text.matchAll(/(?:^|[\s{-])([A-Za-z]+):/gm)].map(([, key = '']) => key);
	return [...named, ...written];
}

const TABLES = titled('Findings, and what to do') as Root;
const firstCells = all<TableRow>('tableRow', TABLES).map((row) => toString(row.children[0]));

describe('the manual has a place for', () => {
	const shared = fieldsIn(blocks('common').join('\n'), tree);

	test.each(typeFolders)(
		'%s: what a learner does, when it is right, what the rules ask',
		(type) => {
			const place = sectionOf(
				({ depth, children: [title] }) =>
					depth === 3 && title?.type === 'inlineCode' && title.value === type
			);
			expect(place, `docs/authoring.md has no heading ### \`${type}\``).not.toBeNull();
			const leads = all<Strong>('strong', place as Root).map((node) =>
				toString(node).replaceAll(/\s+/g, ' ')
			);
			expect(leads).toEqual(['The learner', 'Right when', 'The rules ask']);
			const examples = blocks(`example ${type}`, place as Root);
			expect(examples, `a block \`\`\`yaml example ${type}`).not.toEqual([]);
			const schema = authoringTypes.find((candidate) => candidate.type === type)?.schema(anything);
			const known = [...shared, ...fieldsIn(examples.join('\n'), place as Root)];
			expect(known).toEqual(expect.arrayContaining(keysAt(schema as z.ZodType, [], {})));
		}
	);

	const rules = readdirSync(root('src/lib/course/rules'))
		.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts')
		.map((file) => file.replace(/\.ts$/, ''));

	test.each(rules)('the rule %s, in the table of rules', (rule) => {
		expect(firstCells).toContain(rule);
	});

	test('no rule that is gone', () => {
		const table = titled('Rules on content') as Root;
		const names = all<TableRow>('tableRow', table)
			.slice(1)
			.map((row) => toString(row.children[0]));
		expect(names.filter((name) => !rules.includes(name))).toEqual([]);
	});

	const sources = readdirSync(root('src/lib/course'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !/\brules\b/.test(file))
		.map((file) => readFileSync(root(`src/lib/course/${file}`), 'utf8'));
	const kinds = sources.flatMap((text) =>
		[...text.matchAll(/\b(?:error|warning)\(\s*'([a-z-]+)'/g)].map(([, kind = '']) => kind)
	);

	test.each([...new Set(kinds)].sort())('findings of the kind [%s]', (kind) => {
		expect(manual).toContain(`\`[${kind}]\``);
	});

	test.each(Object.keys(DIRECTIVES))('the directive %s, with all its attributes', (name) => {
		const { example, required, optional } = DIRECTIVES[name] as (typeof DIRECTIVES)[string];
		const rows = all<TableRow>('tableRow', titled('The reading') as Root);
		const row = rows.find(({ children: [cell] }) => cell && toString(cell) === example);
		expect(row, `a row that begins with \`${example}\``).toBeDefined();
		for (const attribute of [...required, ...optional])
			expect(toString(row).replace('#id', 'id')).toContain(attribute);
	});

	test('every field of front matter, of a claim and of an attribution that it generates', () => {
		const reading = fieldsIn(blocks('front-matter').join('\n'), titled('The reading') as Root);
		expect(reading).toEqual(expect.arrayContaining(keysAt(lessonSchema(anything), [], {})));
		const place = titled('Claims') as Root;
		const code = all<Code>('code', place).map(({ value }) => value);
		const claims = fieldsIn(code.join('\n'), place);
		for (const path of [[], ['attribution']])
			expect(claims).toEqual(expect.arrayContaining(keysAt(claimSchema(anything), path, {})));
	});
});

describe('what the manual shows is true:', () => {
	const examples = typeFolders.flatMap((type) =>
		blocks(`example ${type}`).flatMap((text) =>
			(parse(text) as { type: string }[]).map((written) => ({ type, written }))
		)
	);

	test.each(examples)(
		'an example of $type can be built, with reasons of 15 to 60 words',
		(entry) => {
			expect(entry.written.type).toBe(entry.type);
			const built = build(entry.type, entry.written);
			expect(built).toHaveProperty('question');
			if (!('question' in built)) return;
			const { chosen, others } = typeOf(built.question).feedback(built.question, []);
			for (const { label, text } of [...chosen, ...others])
				expect([label, countWords(text)]).toEqual([
					label,
					expect.toSatisfy((n) => n >= 15 && n <= 60)
				]);
		}
	);

	test.each<[string, number, (written: unknown) => unknown]>([
		['claim', 1, (written) => z.array(claimSchema(anything)).parse(written)],
		['front-matter', 1, (written) => lessonSchema(anything).parse(written)],
		['figure', 3, (written) => figureSchema.parse(written)],
		[
			'common',
			1,
			(written) =>
				z
					.array(z.strictObject({ type: z.enum(typeFolders), ...commonFields(anything) }))
					.parse(written)
		]
	])('a block marked "%s" passes its schema', (marked, least, check) => {
		const texts = blocks(marked);
		expect(texts.length).toBeGreaterThanOrEqual(least);
		for (const text of texts) expect(() => check(parse(text))).not.toThrow();
	});

	test('every link leads to a heading', () => {
		const slugger = new GithubSlugger();
		const ids = all<Heading>('heading').map((heading) => `#${slugger.slug(toString(heading))}`);
		const links = [...manual.matchAll(/\]\((#[^)]+)\)/g)].map(([, to]) => to);
		expect(links.filter((to) => !ids.includes(to ?? ''))).toEqual([]);
		expect(links.length).toBeGreaterThan(typeFolders.length);
	});

	test('every heading of the second depth stands in the list of contents', () => {
		const contents = toString(titled('Contents'));
		const titles = all<Heading>('heading').filter(({ depth }) => depth === 2);
		for (const title of titles.map((heading) => toString(heading)).slice(1))
			expect(contents).toContain(title);
	});
});
