import type { z } from 'zod';
import { checkShape } from './check-shape';
import { error } from './finding';
import type { Finding } from './finding';
import { valueAt } from './keys-at';
import { lastByFile } from './last-by-file';
import { readYaml } from './read-yaml';
import type { YamlSource } from './read-yaml';

/** The folder of lessons: path inside it, to text. */
export type SourceFiles = ReadonlyMap<string, string>;

export interface Loaded<T> {
	readonly value: T | null;
	readonly source: YamlSource;
}

type Owner = 'every course' | 'every lesson';

/** Reads one YAML file against its schema; a missing file is a finding. */
export function loadYaml<S extends z.ZodType>(
	files: SourceFiles,
	file: string,
	schema: S,
	findings: Finding[]
): Loaded<z.output<S>> {
	const source = yamlSource(files, file, 'every course');
	const checked = checkShape(schema, source);
	findings.push(...checked.findings);
	return { value: checked.value, source };
}

const readLast = lastByFile((file, text) => readYaml(file, text));

export function yamlSource(files: SourceFiles, file: string, owner: Owner): YamlSource {
	const text = files.get(file);
	return text === undefined ? missingFile(file, owner) : readLast(file, text);
}

/** Stands for a file that is not there: nothing is known of it, and that is the only thing to say. */
export function missingFile(file: string, owner: Owner): YamlSource {
	const place = { file, line: 1, column: 1 };
	const message = `the file is missing: ${owner} has it`;
	return {
		value: undefined,
		findings: [error('files', place, message)],
		at: () => place,
		atKey: () => place
	};
}

/** Reports ids that stand twice in the list at a path. */
export function duplicateIds(
	source: YamlSource,
	what: string,
	path: readonly string[] = [],
	key = 'id'
): Finding[] {
	const list = valueAt(source.value, path);
	const seen = new Set<unknown>();
	return (Array.isArray(list) ? list : []).flatMap((item: unknown, index) => {
		const id = valueAt(item, [key]);
		const again = id !== undefined && seen.has(id);
		seen.add(id);
		return again
			? [
					error(
						'duplicate',
						source.at([...path, index, key]),
						`duplicate ${what} ${key} "${String(id)}"; each ${what} has its own`
					)
				]
			: [];
	});
}
