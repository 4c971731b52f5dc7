import type { z } from 'zod';
import { error } from './finding';
import type { Finding } from './finding';
import { notAllowed } from '$lib/questions/nearest';
import type { YamlSource } from './read-yaml';

type Issue = z.core.$ZodIssue;

/** Validates a YAML source; every issue of the schema becomes a finding at its line and column. */
export function checkShape<S extends z.ZodType>(
	schema: S,
	source: YamlSource
): { value: z.output<S> | null; findings: readonly Finding[] } {
	if (source.findings.length > 0) return { value: null, findings: source.findings };
	const result = schema.safeParse(source.value);
	if (result.success) return { value: result.data, findings: [] };
	const findings = result.error.issues.flatMap((issue) => findingsOf(issue, source, schema));
	return { value: null, findings };
}

function findingsOf(issue: Issue, source: YamlSource, schema: z.ZodType): Finding[] {
	if (issue.code === 'unrecognized_keys') {
		const allowed = keysAt(schema, issue.path, source.value);
		return issue.keys.map((key) =>
			error('shape', source.atKey(issue.path, key), notAllowed('key', key, allowed))
		);
	}
	return [error('shape', source.at(issue.path), describe(issue, source.value))];
}

function describe(issue: Issue, root: unknown): string {
	const name = issue.path.length > 0 ? `"${issue.path.join('.')}"` : 'the file';
	const found = valueAt(root, issue.path);
	if (issue.code === 'custom') return issue.message;
	if (found === undefined && issue.code !== 'invalid_union')
		return `${name} is missing: ${expectation(issue)}`;
	if (issue.code === 'invalid_value' && typeof found === 'string')
		return notAllowed(`value of ${name}`, found, issue.values.map(String));
	if (issue.code === 'invalid_union' && issue.path.length > 0) {
		const options = (issue as { options?: unknown[] }).options ?? [];
		return notAllowed(`value of ${name}`, String(found), options.map(String));
	}
	return `${name} is ${show(found)}: ${expectation(issue)}`;
}

function expectation(issue: Issue): string {
	switch (issue.code) {
		case 'invalid_type':
			return `expected ${issue.expected}`;
		case 'invalid_value':
			return `expected one of ${issue.values.map(String).join(', ')}`;
		case 'too_small':
			return `expected at least ${issue.minimum}`;
		case 'too_big':
			return `expected at most ${issue.maximum}`;
		default:
			return issue.message;
	}
}

function show(value: unknown): string {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			value !== null && typeof value === 'object'
				? (value as Record<PropertyKey, unknown>)[key]
				: undefined,
		root
	);
}

interface SchemaNode {
	def: {
		type: string;
		shape?: Record<string, SchemaNode>;
		element?: SchemaNode;
		innerType?: SchemaNode;
		valueType?: SchemaNode;
		options?: SchemaNode[];
		discriminator?: string;
		values?: unknown[];
		in?: SchemaNode;
	};
}

function unwrap(node: SchemaNode): SchemaNode {
	const inner = node.def.innerType ?? (node.def.type === 'pipe' ? node.def.in : undefined);
	return inner ? unwrap(inner) : node;
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[], root: unknown): string[] {
	let node: SchemaNode | undefined = unwrap(schema as unknown as SchemaNode);
	let value = root;
	const choose = (current: SchemaNode): SchemaNode => {
		const { options, discriminator } = current.def;
		if (!options) return current;
		const tag = discriminator ? valueAt(value, [discriminator]) : undefined;
		const match = options.map(unwrap).find((option) => {
			const literal = discriminator ? option.def.shape?.[discriminator]?.def.values : undefined;
			return literal?.includes(tag);
		});
		return match ?? unwrap(options[0] ?? current);
	};
	for (const key of path) {
		if (!node) return [];
		node = choose(node);
		const next: SchemaNode | undefined =
			node.def.shape?.[String(key)] ?? node.def.element ?? node.def.valueType;
		value = valueAt(value, [key]);
		node = next ? unwrap(next) : undefined;
	}
	return node ? Object.keys(choose(node).def.shape ?? {}) : [];
}
