import type { Root, RootContent } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { error } from '../finding';
import type { Finding, Place } from '../finding';
import { lastByFile } from '../last-by-file';
import { readYaml } from '../read-yaml';
import type { YamlSource } from '../read-yaml';
import { directiveMistakes } from './directives';
import type { Directive } from './directives';
import type { Known } from '$lib/questions/known';

const parser = unified()
	.use(remarkParse)
	.use(remarkFrontmatter, ['yaml'])
	.use(remarkGfm)
	.use(remarkDirective);

export interface MarkdownSource {
	readonly file: string;
	readonly frontMatter: YamlSource;
	/** Everything below the front matter. */
	readonly body: readonly RootContent[];
}

export const parseMarkdown = lastByFile((file, text): MarkdownSource => {
	const root: Root = parser.parse(text);
	const first = root.children[0];
	const frontMatter =
		first?.type === 'yaml'
			? readYaml(file, first.value, first.position?.start.line ?? 1)
			: withoutFrontMatter(file);
	return { file, frontMatter, body: root.children.filter((node) => node.type !== 'yaml') };
});

function withoutFrontMatter(file: string): YamlSource {
	const message = 'the front matter is missing: the file begins with lines of YAML between "---"';
	const findings = [error('yaml', { file, line: 1, column: 1 }, message)];
	return { ...readYaml(file, ''), value: undefined, findings };
}

export function placeOf(file: string, node: { position?: RootContent['position'] }): Place {
	const start = node.position?.start;
	return { file, line: start?.line ?? 1, column: start?.column ?? 1 };
}

export function isDirective(node: { type: string }): node is Directive {
	return ['leafDirective', 'containerDirective', 'textDirective'].includes(node.type);
}

/** Finds raw HTML and everything wrong with the directives of a text. */
export function checkMarkdown(source: MarkdownSource, known: Known): Finding[] {
	const findings: Finding[] = [];
	visit({ type: 'root', children: [...source.body] } as Root, (node, _index, parent) => {
		const place = placeOf(source.file, node);
		if (node.type === 'html' && !node.value.startsWith('</'))
			findings.push(
				error(
					'markdown',
					place,
					`raw HTML (${node.value.slice(0, 40)}) is not allowed; use Markdown and the directives of the manual`
				)
			);
		if (isDirective(node) && node.name === 'page' && parent?.type !== 'root')
			findings.push(error('directive', place, 'a ::page stands by itself, inside nothing else'));
		if (isDirective(node))
			for (const message of directiveMistakes(node, known))
				findings.push(error('directive', place, message));
	});
	return findings;
}
