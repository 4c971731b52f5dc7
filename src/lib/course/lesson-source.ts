import type { Heading, RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import GithubSlugger from 'github-slugger';
import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import { error } from './finding';
import type { Finding } from './finding';
import { rawIds } from './foundations';
import type { YamlSource } from './read-yaml';
import { missingFile, yamlSource } from './load-files';
import type { SourceFiles } from './load-files';
import { parseMarkdown, placeOf } from './markdown/parse-markdown';
import type { MarkdownSource } from './markdown/parse-markdown';

export interface PageSource {
	readonly directive: LeafDirective;
	readonly id: string;
	readonly title: string;
	readonly body: readonly RootContent[];
}

/** A lesson as written: its files parsed, its pages split, its anchors named; nothing checked yet. */
export interface LessonSource {
	readonly folder: string;
	readonly slug: string;
	readonly markdown: MarkdownSource;
	readonly orientation: readonly RootContent[];
	readonly pages: readonly PageSource[];
	/** Ids of headings, unique inside the lesson. */
	readonly headings: ReadonlyMap<Heading, string>;
	/** Every anchor that a question may point at: page ids and heading ids, with page and title. */
	readonly anchors: ReadonlyMap<string, { page: string; title: string }>;
	/** False where lesson.md does not exist: then no anchor can be refused. */
	readonly isWritten: boolean;
	readonly claims: YamlSource;
	readonly questions: YamlSource;
	readonly claimIds: readonly string[] | null;
	readonly questionIds: readonly string[] | null;
}

export function readLesson(files: SourceFiles, folder: string, findings: Finding[]): LessonSource {
	const markdown = readMarkdown(files, `${folder}/lesson.md`);
	const { orientation, pages } = split(markdown.body);
	const headings = new Map<Heading, string>();
	const anchors = new Map<string, { page: string; title: string }>();
	const slugger = new GithubSlugger();
	for (const page of pages) {
		if (anchors.has(page.id))
			findings.push(
				error(
					'duplicate',
					placeOf(markdown.file, page.directive),
					`duplicate page id "${page.id}"; each page has its own`
				)
			);
		slugger.slug(page.id);
		anchors.set(page.id, { page: page.id, title: page.title });
		visit({ type: 'root', children: [...page.body] } as Root, 'heading', (node: Heading) => {
			const title = toString(node);
			const id = slugger.slug(title);
			headings.set(node, id);
			anchors.set(id, { page: page.id, title });
		});
	}
	const claims = yamlSource(files, `${folder}/claims.yaml`, 'every lesson');
	const questions = yamlSource(files, `${folder}/questions.yaml`, 'every lesson');
	return {
		folder,
		slug: folder.replace(/^\d+-/, ''),
		markdown,
		orientation,
		pages,
		headings,
		anchors,
		isWritten: files.has(markdown.file),
		claims,
		questions,
		claimIds: rawIds(claims.value),
		questionIds: rawIds(questions.value)
	};
}

function readMarkdown(files: SourceFiles, file: string): MarkdownSource {
	const text = files.get(file);
	if (text !== undefined) return parseMarkdown(file, text);
	return { file, frontMatter: missingFile(file, 'every lesson'), body: [] };
}

function split(body: readonly RootContent[]): { orientation: RootContent[]; pages: PageSource[] } {
	const orientation: RootContent[] = [];
	const pages: { directive: LeafDirective; id: string; title: string; body: RootContent[] }[] = [];
	for (const node of body) {
		if (node.type === 'leafDirective' && node.name === 'page')
			pages.push({
				directive: node,
				id: node.attributes?.id ?? '',
				title: toString(node),
				body: []
			});
		else (pages.at(-1)?.body ?? orientation).push(node);
	}
	return { orientation, pages };
}
