import { hierarchy, tree } from 'd3-hierarchy';
import type { HierarchyPointNode } from 'd3-hierarchy';
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { ArgumentMap, ArgumentNode } from '../schemas/figure';
import { wrap } from './wrap';

const WIDTH = 680;
const NODE = { width: 200, height: 76, line: 17, characters: 28, gapX: 40, gapY: 16 };

/** An argument map: the nested list is the source, the drawing shows the same for the eye. */
export function argumentMap(
	figure: ArgumentMap,
	lensName: (lens: string) => string
): (Element | string)[] {
	return [drawing(figure.root), h('ul.figure-source', [item(figure.root, lensName)])];
}

function item(node: ArgumentNode, lensName: (lens: string) => string): Element {
	const label = [node.theory ? lensName(node.theory) : '', node.relation ?? '']
		.filter(Boolean)
		.join(' ');
	return h('li', [
		label ? h('span.argument-label', { dataLens: node.theory ?? null }, `${label}: `) : '',
		node.text,
		node.children?.length
			? h(
					'ul',
					node.children.map((child) => item(child, lensName))
				)
			: ''
	]);
}

function drawing(root: ArgumentNode): Element {
	const layout = tree<ArgumentNode>().nodeSize([NODE.height + NODE.gapY, NODE.width + NODE.gapX])(
		hierarchy(root, (node) => node.children)
	);
	const nodes = layout.descendants();
	const top = Math.min(...nodes.map((node) => node.x)) - NODE.height / 2 - 4;
	const bottom = Math.max(...nodes.map((node) => node.x)) + NODE.height / 2 + 4;
	const right = Math.max(...nodes.map((node) => node.y)) + NODE.width + 4;
	const links = nodes.flatMap((node) => (node.parent ? link(node.parent, node) : []));
	return s(
		'svg.drawing',
		{
			viewBox: `-2 ${top} ${Math.max(right, WIDTH)} ${bottom - top}`,
			ariaHidden: 'true',
			focusable: 'false'
		},
		[...links, ...nodes.map(box)]
	);
}

function link(
	parent: HierarchyPointNode<ArgumentNode>,
	child: HierarchyPointNode<ArgumentNode>
): Element[] {
	const fromX = child.y;
	const toX = parent.y + NODE.width;
	const middle = (fromX + toX) / 2;
	const lens = `lens-${child.data.theory ?? 'none'}`;
	const supports = child.data.relation !== 'contests';
	const path = `M${fromX} ${child.x}C${middle} ${child.x} ${middle} ${parent.x} ${toX + 7} ${parent.x}`;
	const end = supports
		? `M${toX + 10} ${parent.x - 5}L${toX + 2} ${parent.x}L${toX + 10} ${parent.x + 5}`
		: `M${toX + 6} ${parent.x - 7}V${parent.x + 7}`;
	const kind = supports ? 'link-supports' : 'link-contests';
	return [
		s('path', { className: [kind, lens], d: path, fill: 'none' }),
		s('path', { className: ['link-end', lens], d: end, fill: 'none' })
	];
}

function box(node: HierarchyPointNode<ArgumentNode>): Element {
	const lines = wrap(node.data.text, NODE.characters);
	const top = node.x - ((lines.length - 1) * NODE.line) / 2 + 5;
	return s('g', [
		s('rect', {
			className: ['node', `lens-${node.data.theory ?? 'none'}`],
			x: node.y,
			y: node.x - NODE.height / 2,
			width: NODE.width,
			height: NODE.height,
			rx: node.data.theory === 'liberal-internationalism' ? 10 : 0
		}),
		s(
			'text.node-text',
			lines.map((text, index) => s('tspan', { x: node.y + 12, y: top + index * NODE.line }, text))
		)
	]);
}
