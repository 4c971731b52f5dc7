import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Heading, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { State } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { RECORD_NAMES } from '../names';
import type { RecordStatus } from '$lib/claims/labels';
import { claimBlock } from './claim-block';
import { ROOT } from './context';
import type { RenderContext } from './context';
import type { Directive } from './directives';

type Render = (
	node: Directive,
	children: () => ElementContent[],
	context: RenderContext,
	serial: () => number
) => Element;

const RENDER: Readonly<Record<string, Render>> = {
	claim: (node, _children, context) => {
		const claim = context.claim(node.attributes?.id ?? '');
		return claim ? claimBlock(claim, context) : h('p');
	},
	figure: (node, _children, context) => context.figure(node.attributes?.id ?? '') ?? h('p'),
	'source-note': (node, children, context) => {
		const reference = context.reference(node.attributes?.cite ?? '');
		const record = RECORD_NAMES[node.attributes?.record as RecordStatus];
		const source = reference ? ` ${reference.author}, ${reference.title} (${reference.year}).` : '';
		return h('aside.margin.source-note', { ariaLabel: 'Source note' }, [
			h('p.note-title', 'Source note'),
			...children(),
			h(
				'p.note-record',
				`Study, line ${node.attributes?.line}. Record: ${record.toLowerCase()}.${source}`
			)
		]);
	},
	outside: (_node, children) =>
		h('aside.outside', { ariaLabel: 'Outside the study' }, [
			h('p.note-title', 'Outside the study'),
			...children()
		]),
	term: (node, children, context, serial) => {
		const term = context.term(node.attributes?.id ?? '');
		const id = `term-${node.attributes?.id}-${serial()}`;
		return h('span.term-wrap', [
			h('button.term', { type: 'button', popovertarget: id }, children()),
			h('span.term-text', { id, popover: 'auto' }, [
				h('strong', term?.term ?? ''),
				` ${term?.text ?? ''}`,
				...(term?.outside ? [h('em', ' Outside the study.')] : [])
			])
		]);
	},
	cite: (node, _children, context) => {
		const reference = context.reference(toString(node));
		return h(
			'cite',
			reference
				? `${reference.author}, “${reference.title}”, ${reference.venue}, ${reference.year}`
				: ''
		);
	}
};

/** Turns checked Markdown into HTML. `ids` gives headings their anchors. */
export function toReadingHtml(
	body: readonly RootContent[],
	context: RenderContext,
	ids: ReadonlyMap<Heading, string>
): string {
	let count = 0;
	const directive = (state: State, node: Directive) =>
		(RENDER[node.name] as Render)(
			node,
			() => state.all(node as never),
			context,
			() => ++count
		);
	const tree = toHast({ type: 'root', children: [...body] } as Root, {
		handlers: {
			leafDirective: directive,
			containerDirective: directive,
			textDirective: directive,
			heading: (state: State, node: Heading) =>
				h(`h${node.depth}`, { id: ids.get(node) ?? null }, state.all(node) as ElementContent[])
		}
	});
	return toHtml(tree);
}

export { ROOT };
