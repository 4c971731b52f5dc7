import { SaxesParser } from 'saxes';

export interface XmlElement {
	/** Namespace and local name, such as "{http://www.w3.org/1999/xhtml}p". */
	readonly name: string;
	/** By local name; those of a namespace as "{namespace}name". */
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly XmlElement[];
	/** Its own text, without that of its children. */
	readonly text: string;
}

/** Parses XML. Throws where it is not well-formed, or uses a prefix that stands for no namespace. */
export function parseXml(xml: string): XmlElement {
	const parser = new SaxesParser({ xmlns: true });
	type Open = { name: string; attributes: Record<string, string>; children: Open[]; text: string };
	const root: Open = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	const top = () => open[open.length - 1] ?? root;
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ uri, local, attributes }) => {
		const named = Object.values(attributes).map((attribute) => [
			attribute.uri ? `{${attribute.uri}}${attribute.local}` : attribute.local,
			attribute.value
		]);
		const element = {
			name: `{${uri}}${local}`,
			attributes: Object.fromEntries(named) as Record<string, string>,
			children: [],
			text: ''
		};
		top().children.push(element);
		open.push(element);
	});
	parser.on('text', (text) => {
		top().text += text;
	});
	parser.on('closetag', () => {
		open.pop();
	});
	parser.write(xml).close();
	const [element] = root.children;
	if (!element) throw new Error('there is no element');
	return element;
}

/** Every element of this name, wherever it stands inside. */
export const allNamed = (element: XmlElement, name: string): XmlElement[] => [
	...(element.name === name ? [element] : []),
	...element.children.flatMap((child) => allNamed(child, name))
];
