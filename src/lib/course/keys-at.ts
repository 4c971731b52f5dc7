import type { z } from 'zod';

export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
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
		keyType?: SchemaNode;
		valueType?: SchemaNode;
		entries?: Record<string, string>;
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

/** The keys that a schema allows at a path; the value chooses among the members of a union. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[], root: unknown): string[] {
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
	if (!node) return [];
	const { shape, keyType } = choose(node).def;
	return Object.keys(shape ?? keyType?.def.entries ?? {});
}
