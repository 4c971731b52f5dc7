import { buildProse } from './build-prose';
import type { Proposition, TheoryPage } from './course';
import type { Finding } from './finding';
import type { Foundations, TheorySource } from './foundations';
import type { RenderContext } from './markdown/context';

export function buildTheory(
	source: TheorySource,
	render: Omit<RenderContext, 'figure'>,
	foundations: Foundations,
	findings: Finding[]
): TheoryPage | null {
	const html = buildProse(source.markdown, render, foundations, findings);
	if (!source.authored || html === null) return null;
	const { id, name, short, standing, summary } = source.authored;
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
