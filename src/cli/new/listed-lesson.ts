import { isSeq, parseDocument, stringify } from 'yaml';
import type { Node, YAMLSeq } from 'yaml';

/**
 * The text of course.yaml with a slug in its list of lessons, before another one or at the end. Nothing else
 * in it changes. Null where it has no such list.
 */
export function listedLesson(text: string, slug: string, before: string | null): string | null {
	const list = parseDocument(text).get('lessons', true) as YAMLSeq<Node> | undefined;
	if (!isSeq(list) || !list.range) return null;
	const slugs = list.toJSON() as string[];
	if (slugs.includes(slug)) return text;
	const item = stringify(slug).trim();
	const insert = (at: number, added: string) => text.slice(0, at) + added + text.slice(at);
	const next = before === null ? -1 : slugs.indexOf(before);
	const [from, to] = list.items.at(next)?.range ?? [list.range[0] + 1, list.range[0] + 1];
	if (list.items.length === 0) return insert(from, item);
	if (list.flow) return next < 0 ? insert(to, `, ${item}`) : insert(from, `${item}, `);
	const start = text.lastIndexOf('\n', from) + 1;
	const end = text.indexOf('\n', to) + 1;
	const line = `${text.slice(start, from)}${item}\n`;
	if (next >= 0) return insert(start, line);
	return end > 0 ? insert(end, line) : `${text}\n${line}`;
}
