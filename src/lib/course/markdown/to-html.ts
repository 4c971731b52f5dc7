import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Heading, Parents, Root, RootContent, Table, TableCell } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { State } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { RECORD_NAMES } from '../names';
import type { RecordStatus } from '$lib/claims/labels';
import { claimBlock } from './claim-block';
import type { RenderContext } from './context';
import type { Directive } from './directives';

interface Around {
	readonly context: RenderContext;
	/** The HTML of what the directive holds. */
	children(): ElementContent[];
	/** A number that no other popover of this text has. */
	serial(): number;
	/** Whether the directive opens its paragraph, as in a reading list. */
	readonly opens: boolean;
}

type Render = (node: Directive, around: Around) => Element;

const RENDER: Readonly<Record<string, Render>> = {
	claim: (node, { context }) => {
		const claim = context.claim(node.attributes?.id ?? '');
		return claim ? claimBlock(claim, context) : h('p');
	},
	figure: (node, { context }) => context.figure(node.attributes?.id ?? '') ?? h('p'),
	'source-note': (node, { context, children }) => {
		const reference = context.reference(node.attributes?.cite ?? '');
		const record = RECORD_NAMES[node.attributes?.record as RecordStatus];
		const source = reference ? ` ${reference.author}, ${reference.title} (${reference.year}).` : '';
		return h('div.margin.source-note', { role: 'note', ariaLabel: 'Source note' }, [
			h('p.note-title', 'Source note'),
			...children(),
			h(
				'p.note-record',
				`Study, line ${node.attributes?.line}. Record: ${record.toLowerCase()}.${source}`
			)
		]);
	},
	outside: (_node, { children }) =>
		h('div.outside', { role: 'note', ariaLabel: 'Outside the study' }, [
			h('p.note-title', 'Outside the study'),
			...children()
		]),
	term: (node, { context, children, serial }) => {
		const term = context.term(node.attributes?.id ?? '');
		return popover(`term-${node.attributes?.id}-${serial()}`, children(), [
			h('strong', `${term?.term ?? ''}: `),
			term?.text ?? '',
			...(term?.outside ? [h('em', ' Outside the study.')] : [])
		]);
	},
	cite: (node, { context, serial, opens }) => {
		const reference = context.reference(toString(node));
		if (!reference) return h('span');
		const full = [
			`${reference.author}, `,
			h('cite', reference.title),
			`, ${reference.venue}, ${reference.year}`
		];
		if (opens) return h('span', full);
		return h('span.citation', [
			'(',
			popover(
				`source-${reference.id}-${serial()}`,
				[`${reference.short} ${reference.year}`],
				[...full, '.']
			),
			')'
		]);
	}
};

function popover(
	id: string,
	label: (ElementContent | string)[],
	content: (Element | string)[]
): Element {
	return h('span.term-wrap', [
		h('button.term', { type: 'button', popovertarget: id }, label),
		h('span.term-text', { id, popover: 'auto' }, content)
	]);
}

/** A table whose rows have heads, and whose cells say to which column they belong: a phone shows the rows as lists. */
function table(state: State, { children: [head, ...rows] }: Table): Element {
	const content = (cell: TableCell) => state.all(cell) as ElementContent[];
	const columns = (head?.children ?? []).map((cell) => toString(cell));
	return h('table', [
		h('thead', [
			h('tr', head?.children.map((cell) => h('th', { scope: 'col' }, content(cell))) ?? [])
		]),
		h(
			'tbody',
			rows.map(({ children: [first, ...cells] }) =>
				h('tr', [
					...(first ? [h('th', { scope: 'row' }, content(first))] : []),
					...cells.map((cell, at) => h('td', { dataLabel: columns[at + 1] ?? '' }, content(cell)))
				])
			)
		)
	]);
}

/** Turns checked Markdown into HTML. `ids` gives headings their anchors. */
export function toReadingHtml(
	body: readonly RootContent[],
	context: RenderContext,
	ids: ReadonlyMap<Heading, string>
): string {
	let count = 0;
	const directive = (state: State, node: Directive, parent: Parents | undefined) =>
		(RENDER[node.name] as Render)(node, {
			context,
			children: () => state.all(node as never),
			serial: () => ++count,
			opens: parent?.type === 'paragraph' && parent.children[0] === (node as unknown)
		});
	const tree = toHast({ type: 'root', children: [...body] } as Root, {
		handlers: {
			leafDirective: directive,
			containerDirective: directive,
			textDirective: directive,
			heading: (state: State, node: Heading) =>
				h(`h${node.depth}`, { id: ids.get(node) ?? null }, state.all(node) as ElementContent[]),
			table
		}
	});
	return toHtml(tree);
}
