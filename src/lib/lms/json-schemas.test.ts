import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { jsonSchemas } from './json-schemas';
import { messageSchemas } from './messages';
import { MESSAGES, NO_MESSAGES } from './test-messages';

type Schema = z.core.JSONSchema.JSONSchema;

const document = jsonSchemas();
const definitions = document.$defs as Readonly<Record<string, Schema>>;
const types = [...Object.keys(messageSchemas.fromFrame), ...Object.keys(messageSchemas.fromHost)];
const ALLOWED = new Set([
	...['title', 'description', 'type', 'const', 'properties', 'required', 'additionalProperties'],
	...['items', 'minItems', 'maxItems', 'minLength', 'maxLength', 'pattern', 'minimum', 'maximum']
]);

/** A schema and all that are inside it. */
function withInner(schema: Schema): readonly Schema[] {
	const inner = [...Object.values(schema.properties ?? {}), schema.items];
	return [schema, ...inner.flatMap((one) => (one ? withInner(one as Schema) : []))];
}

const schema = z.fromJSONSchema(document as Parameters<typeof z.fromJSONSchema>[0]);
const isMessage = (value: unknown) => schema.safeParse(value).success;

test('is JSON of the draft 2020-12', () => {
	expect(document.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
	expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});

test('defines every message, and the messages of each side', () => {
	expect(Object.keys(definitions).sort()).toEqual([...types, 'from-frame', 'from-host'].sort());
});

test('every reference leads to a definition', () => {
	const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)];
	expect(refs.map(([, name]) => name).sort()).toEqual([...types, 'from-frame', 'from-host'].sort());
	for (const [, name = ''] of refs) expect(definitions).toHaveProperty(name);
});

test.each(types)(
	'%s is a closed object in the envelope, and says what each field means',
	(type) => {
		const definition = definitions[type]!;
		expect(definition).toMatchObject({ title: type, type: 'object', additionalProperties: false });
		expect(definition.description).toMatch(/\.$/);
		expect(definition.required).toEqual(expect.arrayContaining(['protocol', 'version', 'type']));
		expect(definition.properties).toMatchObject({
			protocol: { const: 'two-lenses' },
			version: { const: 1 },
			type: { const: type }
		});
		for (const field of Object.values(definition.properties ?? {})) {
			expect((field as Schema).description).toMatch(/\.$/);
		}
	}
);

test.each(types)('%s sets a limit to every text, number and list, by common keywords', (type) => {
	for (const schema of withInner(definitions[type]!)) {
		for (const keyword of Object.keys(schema)) expect(ALLOWED).toContain(keyword);
		if (schema.const !== undefined) continue;
		if (schema.type === 'string') expect(schema.maxLength).toBeLessThanOrEqual(4000);
		if (schema.type === 'array') expect(schema.maxItems).toBeLessThanOrEqual(64);
		if (schema.type === 'number' || schema.type === 'integer') {
			expect(schema.maximum).toBeLessThanOrEqual(1_000_000);
		}
	}
});

test.each(MESSAGES)('takes what the protocol takes: $type', (message) => {
	expect(isMessage(message)).toBe(true);
	expect(isMessage({ ...message, more: 1 })).toBe(false);
});

const inJson = (value: unknown) => {
	try {
		return isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value);
	} catch {
		return false;
	}
};

test.each(NO_MESSAGES.filter(([, value]) => inJson(value)))(
	'refuses what the protocol refuses: %s',
	(_, value) => expect(isMessage(value)).toBe(false)
);
