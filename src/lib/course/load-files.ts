import type { z } from 'zod';
import { checkShape } from './check-shape';
import { error } from './finding';
import type { Finding } from './finding';
import { readYaml } from './read-yaml';
import type { YamlSource } from './read-yaml';

/** The folder of lessons: path inside it, to text. */
export type SourceFiles = ReadonlyMap<string, string>;

export interface Loaded<T> {
	readonly value: T | null;
	readonly source: YamlSource;
}

/** Reads one YAML file against its schema; a missing file is a finding. */
export function loadYaml<S extends z.ZodType>(
	files: SourceFiles,
	file: string,
	schema: S,
	findings: Finding[]
): Loaded<z.output<S>> {
	const text = files.get(file);
	const source = readYaml(file, text ?? '');
	if (text === undefined) {
		findings.push(
			error(
				'files',
				{ file, line: 1, column: 1 },
				`the file is missing: every course has lessons/${file}`
			)
		);
		return { value: null, source };
	}
	const checked = checkShape(schema, source);
	findings.push(...checked.findings);
	return { value: checked.value, source };
}

/** Reports ids that stand twice in a list. */
export function duplicateIds(
	items: readonly { id: string }[],
	source: YamlSource,
	what: string
): Finding[] {
	const seen = new Set<string>();
	return items.flatMap((item, index) => {
		const again = seen.has(item.id);
		seen.add(item.id);
		return again
			? [
					error(
						'duplicate',
						source.at([index, 'id']),
						`duplicate ${what} id "${item.id}"; each ${what} has its own`
					)
				]
			: [];
	});
}
