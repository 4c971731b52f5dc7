import type { Heading, Root } from 'mdast';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Proposition, TheoryPage } from './course';
import type { Finding } from './finding';
import type { Foundations, TheorySource } from './foundations';
import type { RenderContext } from './markdown/context';
import { checkMarkdown } from './markdown/parse-markdown';
import { toReadingHtml } from './markdown/to-html';

export function buildTheory(
	source: TheorySource,
	render: Omit<RenderContext, 'figure'>,
	foundations: Foundations,
	findings: Finding[]
): TheoryPage | null {
	const known = { ...foundations.known, claim: [], anchor: [], question: [] };
	findings.push(...checkMarkdown(source.markdown, known));
	if (!source.authored || findings.some((finding) => finding.severity === 'error')) return null;
	const slugger = new GithubSlugger();
	const ids = new Map<Heading, string>();
	visit(
		{ type: 'root', children: [...source.markdown.body] } as Root,
		'heading',
		(node: Heading) => {
			ids.set(node, slugger.slug(toString(node)));
		}
	);
	const { id, name, short, standing, summary } = source.authored;
	const html = toReadingHtml(source.markdown.body, { ...render, figure: () => undefined }, ids);
	return { id, name, short, standing, summary, propositions: propositions(source), html };
}

function propositions({ authored }: TheorySource): readonly Proposition[] {
	if (!authored) return [];
	return authored.standing === 'theory' ? authored.premises : authored.tenets;
}

/** Premises, tenets and criteria by id, named in words and linked. */
export function propositionsOf(
	foundations: Foundations
): ReadonlyMap<string, { label: string; text: string; href: string }> {
	const named = new Map<string, { label: string; text: string; href: string }>();
	for (const source of foundations.theories) {
		const word = source.authored?.standing === 'theory' ? 'premise' : 'tenet';
		propositions(source).forEach(({ id, title, text }, index) => {
			const label = `${source.authored?.name}, ${word} ${index + 1}: ${title}`;
			named.set(id, { label, text, href: `/theories/${source.authored?.id}/index.html#${id}` });
		});
	}
	for (const { id, title, text } of foundations.criteria ?? [])
		named.set(id, { label: `Criterion: ${title}`, text, href: `/theories/index.html#${id}` });
	return named;
}
