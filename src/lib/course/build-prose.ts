import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Finding } from './finding';
import type { Foundations } from './foundations';
import type { RenderContext } from './markdown/context';
import { checkMarkdown } from './markdown/parse-markdown';
import type { MarkdownSource } from './markdown/parse-markdown';
import { toReadingHtml } from './markdown/to-html';

/** A text outside the lessons as HTML: no claims and no figures, every heading with an anchor. Null where it has errors. */
export function buildProse(
	markdown: MarkdownSource,
	render: Omit<RenderContext, 'figure'>,
	foundations: Foundations,
	findings: Finding[]
): string | null {
	const mistakes = checkMarkdown(markdown, {
		...foundations.known,
		claim: [],
		anchor: [],
		question: []
	});
	findings.push(...mistakes);
	if (mistakes.some(({ severity }) => severity === 'error')) return null;
	const slugger = new GithubSlugger();
	const ids = new Map<Heading, string>();
	visit({ type: 'root', children: [...markdown.body] } as Root, 'heading', (node: Heading) => {
		ids.set(node, slugger.slug(toString(node)));
	});
	return toReadingHtml(markdown.body, { ...render, figure: () => undefined }, ids);
}
