import { z } from 'zod';
import { error } from './finding';
import type { Finding } from './finding';
import { nearest, notAllowed } from '$lib/questions/nearest';
import { describeIssue } from './describe-issue';
import { keysAt, valueAt } from './keys-at';
import type { YamlSource } from './read-yaml';

/** What is validated: a whole file, or one entry of its list. */
interface Source extends Pick<YamlSource, 'value' | 'at' | 'atKey'> {
	readonly name: string;
}

/** Validates a YAML source; every issue of the schema becomes a finding at its line and column. */
export function checkShape<S extends z.ZodType>(
	schema: S,
	source: YamlSource
): { value: z.output<S> | null; findings: readonly Finding[] } {
	if (source.findings.length > 0) return { value: null, findings: source.findings };
	return parse(schema, { ...source, name: 'the file' });
}

/** Validates a list entry by entry, so that a mistake in one entry hides nothing of the others. */
export function checkList<S extends z.ZodType>(
	schema: S,
	source: YamlSource
): {
	entries: readonly { readonly index: number; readonly value: z.output<S> }[];
	findings: readonly Finding[];
} {
	if (source.findings.length > 0) return { entries: [], findings: source.findings };
	if (!Array.isArray(source.value))
		return {
			entries: [],
			findings: parse(z.array(schema), { ...source, name: 'the file' }).findings
		};
	const checked = source.value.map((value: unknown, index) =>
		parse(schema, {
			name: 'this entry',
			value,
			at: (path) => source.at([index, ...path]),
			atKey: (path, key) => source.atKey([index, ...path], key)
		})
	);
	return {
		entries: checked.flatMap(({ value }, index) => (value === null ? [] : [{ index, value }])),
		findings: checked.flatMap(({ findings }) => findings)
	};
}

function parse<S extends z.ZodType>(
	schema: S,
	source: Source
): { value: z.output<S> | null; findings: readonly Finding[] } {
	const result = schema.safeParse(source.value);
	if (result.success) return { value: result.data, findings: [] };
	const unknown = result.error.issues.flatMap((issue) =>
		issue.code === 'unrecognized_keys' ? unknownKeys(issue, source, schema) : []
	);
	const meant = new Set(unknown.map(({ meant }) => meant));
	const other = result.error.issues.filter(
		(issue) =>
			issue.code !== 'unrecognized_keys' &&
			!(valueAt(source.value, issue.path) === undefined && meant.has(keyOf(issue.path)))
	);
	const findings = other.map((issue) =>
		error('shape', source.at(issue.path), describeIssue(issue, source))
	);
	return { value: null, findings: [...unknown.map(({ finding }) => finding), ...findings] };
}

const keyOf = (path: readonly PropertyKey[]) => JSON.stringify(path);

/** Unknown keys with the path of the key that was meant: that one is then not also reported as missing. */
function unknownKeys(
	issue: z.core.$ZodIssueUnrecognizedKeys,
	source: Source,
	schema: z.ZodType
): { finding: Finding; meant: string | null }[] {
	const allowed = keysAt(schema, issue.path, source.value);
	return issue.keys.map((key) => {
		const meant = nearest(key, allowed);
		return {
			finding: error('shape', source.atKey(issue.path, key), notAllowed('key', key, allowed)),
			meant: meant === null ? null : keyOf([...issue.path, meant])
		};
	});
}
