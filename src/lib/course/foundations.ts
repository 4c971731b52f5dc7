import type { z } from 'zod';
import { LENSES } from '$lib/claims/theories';
import type { Known } from '$lib/questions/known';
import type { Finding } from './finding';
import { duplicateIds, loadYaml, missingFile } from './load-files';
import type { SourceFiles } from './load-files';
import { parseMarkdown } from './markdown/parse-markdown';
import type { MarkdownSource } from './markdown/parse-markdown';
import type { YamlSource } from './read-yaml';
import { checkShape } from './check-shape';
import { courseSchema } from './schemas/course';
import { criteriaSchema, glossarySchema, referencesSchema } from './schemas/lists';
import { studyPageSchema, studySchema } from './schemas/study';
import { theorySchema } from './schemas/theory';

/** A Markdown file with its front matter; null where that cannot be used. */
interface AuthoredText<S extends z.ZodType> {
	readonly authored: z.output<S> | null;
	readonly markdown: MarkdownSource;
}

export type TheorySource = AuthoredText<typeof theorySchema>;

/** What all lessons share: course, study, theories and the lists. Null where a file cannot be used. */
export interface Foundations {
	readonly course: z.output<typeof courseSchema> | null;
	readonly study: z.output<typeof studySchema> | null;
	readonly criteria: z.output<typeof criteriaSchema> | null;
	readonly references: z.output<typeof referencesSchema> | null;
	readonly glossary: z.output<typeof glossarySchema> | null;
	readonly theories: readonly TheorySource[];
	/** The page on the study itself. */
	readonly studyPage: AuthoredText<typeof studyPageSchema>;
	/** Where something of course.yaml stands. */
	readonly inCourse: YamlSource['at'];
	readonly known: Omit<Known, 'claim' | 'anchor' | 'question'>;
}

export function readFoundations(files: SourceFiles, findings: Finding[]): Foundations {
	const course = loadYaml(files, 'course.yaml', courseSchema, findings);
	const study = loadYaml(files, 'study.yaml', studySchema, findings);
	const criteria = loadYaml(files, 'criteria.yaml', criteriaSchema, findings);
	const references = loadYaml(files, 'references.yaml', referencesSchema, findings);
	const glossary = loadYaml(files, 'glossary.yaml', glossarySchema, findings);
	const theories = LENSES.map((lens) => readTheory(files, lens, findings));
	const studyPage = readText(files, 'study.md', studyPageSchema, findings);

	findings.push(
		...duplicateIds(course.source, 'concept', ['concepts']),
		...duplicateIds(course.source, 'objective', ['objectives'], 'number'),
		...duplicateIds(course.source, 'misconception', ['misconceptions']),
		...duplicateIds(course.source, 'part', ['parts']),
		...duplicateIds(study.source, 'section', ['sections']),
		...duplicateIds(criteria.source, 'criterion'),
		...duplicateIds(references.source, 'reference'),
		...duplicateIds(glossary.source, 'term')
	);
	const raw = (value: unknown, key?: string) => rawIds(key ? property(value, key) : value);
	return {
		course: course.value,
		study: study.value,
		criteria: criteria.value,
		references: references.value,
		glossary: glossary.value,
		theories,
		studyPage,
		inCourse: course.source.at,
		known: {
			concept: raw(course.source.value, 'concepts'),
			objective: rawIds(property(course.source.value, 'objectives'), 'number'),
			misconception: raw(course.source.value, 'misconceptions'),
			part: raw(course.source.value, 'parts'),
			lesson: strings(property(course.source.value, 'lessons')),
			section: raw(study.source.value, 'sections'),
			criterion: raw(criteria.source.value),
			reference: raw(references.source.value),
			term: raw(glossary.source.value),
			premise: propositions(theories, 'premises'),
			tenet: propositions(theories, 'tenets')
		}
	};
}

function readTheory(files: SourceFiles, lens: string, findings: Finding[]): TheorySource {
	const source = readText(files, `theories/${lens}.md`, theorySchema, findings);
	const { frontMatter } = source.markdown;
	const key = 'premises' in Object(frontMatter.value) ? 'premises' : 'tenets';
	findings.push(...duplicateIds(frontMatter, 'proposition', [key]));
	return source;
}

function readText<S extends z.ZodType>(
	files: SourceFiles,
	file: string,
	schema: S,
	findings: Finding[]
): AuthoredText<S> {
	const text = files.get(file);
	if (text === undefined) {
		const frontMatter = missingFile(file, 'every course');
		findings.push(...frontMatter.findings);
		return { authored: null, markdown: { file, frontMatter, body: [] } };
	}
	const markdown = parseMarkdown(file, text);
	const checked = checkShape(schema, markdown.frontMatter);
	findings.push(...checked.findings);
	return { authored: checked.value, markdown };
}

function propositions(
	theories: readonly TheorySource[],
	key: 'premises' | 'tenets'
): string[] | null {
	const lists = theories.map(({ markdown: { frontMatter } }) => {
		const list = property(frontMatter.value, key);
		const other = property(frontMatter.value, key === 'premises' ? 'tenets' : 'premises');
		return list === undefined && Array.isArray(other) ? [] : rawIds(list);
	});
	return mergeIds(lists);
}

/** All ids of several lists; null where one of the lists is not known. */
export function mergeIds(lists: readonly (readonly string[] | null)[]): string[] | null {
	return lists.some((list) => list === null) ? null : lists.flatMap((list) => list ?? []);
}

export function property(value: unknown, key: string): unknown {
	return value !== null && typeof value === 'object'
		? (value as Record<string, unknown>)[key]
		: undefined;
}

/**
 * The ids of a list as written, even where its shape is wrong. Null where they cannot all be read: then
 * nothing that points at them is refused, so that one mistake is not reported again at every mention.
 */
export function rawIds(value: unknown, key = 'id'): string[] | null {
	if (!Array.isArray(value)) return null;
	const ids = value.map((item) => property(item, key));
	const all = ids.every((id) => (typeof id === 'string' && ID.test(id)) || Number.isInteger(id));
	return all ? ids.map(String) : null;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function strings(value: unknown): string[] | null {
	return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : null;
}
