import { LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import { error } from './finding';
import type { Finding, Place } from './finding';

type Path = readonly PropertyKey[];

export interface YamlSource {
	readonly value: unknown;
	readonly findings: readonly Finding[];
	/** Where the value at a path stands; the nearest known parent where the path does not exist. */
	at(path: Path): Place;
	/** Where a key stands inside the mapping at a path. */
	atKey(path: Path, key: string): Place;
}

/**
 * Parses YAML and remembers where everything stood. `lineOffset` counts the lines above it. Of broken
 * syntax only the first mistake is told: what the parser says after it follows from it.
 */
export function readYaml(file: string, text: string, lineOffset = 0): YamlSource {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
	const place = (offset: number): Place => {
		const { line, col } = counter.linePos(offset);
		return { file, line: line + lineOffset, column: Math.max(col, 1) };
	};
	const [first, ...rest] = document.errors;
	const repeats = rest.filter(({ code }) => code === 'DUPLICATE_KEY');
	const findings = (first ? [first, ...repeats] : []).map((problem) =>
		error('yaml', place(problem.pos[0]), `broken YAML: ${firstLine(problem.message)}`)
	);
	return {
		value: findings.length > 0 ? undefined : document.toJS(),
		findings,
		at: (path) => place(offsetOf(document, path)),
		atKey: (path, key) => place(keyOffset(document, path, key))
	};
}

const firstLine = (message: string): string =>
	(message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');

function nodeAt(document: Document, path: Path): Node | null {
	const node = path.length === 0 ? document.contents : document.getIn(path, true);
	return node && typeof node === 'object' && 'range' in node ? (node as Node) : null;
}

function offsetOf(document: Document, path: Path): number {
	for (let length = path.length; length >= 0; length--) {
		const node = nodeAt(document, path.slice(0, length));
		if (node?.range) return node.range[0];
	}
	return 0;
}

function keyOffset(document: Document, path: Path, key: string): number {
	const node = nodeAt(document, path);
	const items = (node as { items?: { key?: Node & { value?: unknown } }[] } | null)?.items ?? [];
	const pair = items.find((item) => item.key?.value === key);
	return pair?.key?.range?.[0] ?? offsetOf(document, path);
}
