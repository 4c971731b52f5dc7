import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit as visitTree } from 'unist-util-visit';
import { isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Place } from './finding';
import { lastByFile } from './last-by-file';
import type { SourceFiles } from './load-files';
import { isDirective, parseMarkdown, placeOf } from './markdown/parse-markdown';

/** A text for readers as its author wrote it: a paragraph, a heading or a value, without its markup. */
export interface WrittenText extends Place {
	readonly text: string;
}

/** The content as written, for rules that look at its wording and say where it stands. */
export interface Written {
	readonly files: SourceFiles;
	readonly texts: readonly WrittenText[];
}

export function writtenOf(files: SourceFiles): Written {
	return { files, texts: [...files].flatMap(([file, text]) => textsOf(file, text)) };
}

const textsOf = lastByFile((file, text): readonly WrittenText[] => {
	if (file.endsWith('.md')) return textsOfMarkdown(file, text);
	return /\.ya?ml$/.test(file) ? textsOfYaml(file, text) : [];
});

function textsOfYaml(file: string, text: string, lineOffset = 0): WrittenText[] {
	const counter = new LineCounter();
	const found: WrittenText[] = [];
	visit(parseDocument(text, { lineCounter: counter }), {
		Scalar(key, node, path) {
			const isKey = key === 'key' && isPair(path.at(-1));
			if (isKey || !isScalar(node) || typeof node.value !== 'string') return;
			if (!/\s/.test(node.value.trim())) return;
			const { line, col } = counter.linePos(node.range?.[0] ?? 0);
			found.push({ file, line: line + lineOffset, column: Math.max(col, 1), text: node.value });
		}
	});
	return found;
}

const BLOCKS = ['paragraph', 'heading', 'tableCell', 'leafDirective'];

function textsOfMarkdown(file: string, text: string): WrittenText[] {
	const [, front = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
	const found = textsOfYaml(file, front, 1);
	visitTree({ type: 'root', children: [...parseMarkdown(file, text).body] } as Root, (node) => {
		const lead = isDirective(node) ? node.attributes?.lead : undefined;
		for (const written of [BLOCKS.includes(node.type) ? toString(node) : '', lead ?? ''])
			if (written.trim() !== '') found.push({ ...placeOf(file, node), text: written });
	});
	return found;
}
