import type { z } from 'zod';
import { LENSES } from '$lib/claims/theories';
import type { Known } from '$lib/questions/known';
import type { Finding } from './finding';
import { duplicateIds, loadYaml } from './load-files';
import type { SourceFiles } from './load-files';
import { parseMarkdown } from './markdown/parse-markdown';
import type { MarkdownSource } from './markdown/parse-markdown';
import { checkShape } from './check-shape';
import { error } from './finding';
import { courseSchema } from './schemas/course';
import { criteriaSchema, glossarySchema, referencesSchema } from './schemas/lists';
import { studySchema } from './schemas/study';
import { theorySchema } from './schemas/theory';

type AuthoredTheory = z.output<typeof theorySchema>;

export interface TheorySource {
	readonly authored: AuthoredTheory | null;
	readonly markdown: MarkdownSource;
}

/** What all lessons share: course, study, theories and the lists. Null where a file cannot be used. */
export interface Foundations {
	readonly course: z.output<typeof courseSchema> | null;
	readonly study: z.output<typeof studySchema> | null;
	readonly criteria: z.output<typeof criteriaSchema> | null;
	readonly references: z.output<typeof referencesSchema> | null;
	readonly glossary: z.output<typeof glossarySchema> | null;
	readonly theories: readonly TheorySource[];
	readonly known: Omit<Known, 'claim' | 'anchor' | 'question'>;
}

export function readFoundations(files: SourceFiles, findings: Finding[]): Foundations {
	const course = loadYaml(files, 'course.yaml', courseSchema, findings);
	const study = loadYaml(files, 'study.yaml', studySchema, findings);
	const criteria = loadYaml(files, 'criteria.yaml', criteriaSchema, findings);
	const references = loadYaml(files, 'references.yaml', referencesSchema, findings);
	const glossary = loadYaml(files, 'glossary.yaml', glossarySchema, findings);
	const theories = LENSES.map((lens) => readTheory(files, lens, findings));

	findings.push(
		...duplicateIds(criteria.value ?? [], criteria.source, 'criterion'),
		...duplicateIds(references.value ?? [], references.source, 'reference'),
		...duplicateIds(glossary.value ?? [], glossary.source, 'term')
	);
	const raw = (value: unknown, key?: string) => rawIds(key ? property(value, key) : value);
	return {
		course: course.value,
		study: study.value,
		criteria: criteria.value,
		references: references.value,
		glossary: glossary.value,
		theories,
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
	const file = `theories/${lens}.md`;
	const text = files.get(file);
	if (text === undefined)
		findings.push(
			error(
				'files',
				{ file, line: 1, column: 1 },
				`the file is missing: every course has lessons/${file}`
			)
		);
	const markdown = parseMarkdown(file, text ?? '');
	if (text === undefined) return { authored: null, markdown };
	const checked = checkShape(theorySchema, markdown.frontMatter);
	findings.push(...checked.findings);
	return { authored: checked.value, markdown };
}

function propositions(
	theories: readonly TheorySource[],
	key: 'premises' | 'tenets'
): string[] | null {
	const lists = theories.map((theory) => property(theory.markdown.frontMatter.value, key));
	const broken = theories.some((theory) => theory.markdown.frontMatter.value === undefined);
	return broken ? null : lists.flatMap((list) => rawIds(list) ?? []);
}

export function property(value: unknown, key: string): unknown {
	return value !== null && typeof value === 'object'
		? (value as Record<string, unknown>)[key]
		: undefined;
}

/** The ids of a list as written, even where its shape is wrong; null where there is no list. */
export function rawIds(value: unknown, key = 'id'): string[] | null {
	if (!Array.isArray(value)) return null;
	return value.flatMap((item) => {
		const id = property(item, key);
		return typeof id === 'string' || typeof id === 'number' ? [String(id)] : [];
	});
}

function strings(value: unknown): string[] | null {
	return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : null;
}
