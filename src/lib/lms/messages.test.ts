import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostMessageSchema } from './host-messages';
import { messageSchemas } from './messages';
import { MESSAGES, NO_MESSAGES } from './test-messages';

const { fromFrame, fromHost } = messageSchemas;
const all = Object.entries({ ...fromFrame, ...fromHost });
const isMessage = (value: unknown) => all.some(([, schema]) => schema.safeParse(value).success);
const isOfHost = (value: unknown) => hostMessageSchema.safeParse(value).success;

test.each(MESSAGES)('is a message of its own type alone: $type', (message) => {
	const types = all.filter(([, schema]) => schema.safeParse(message).success).map(([type]) => type);
	expect(types).toEqual([message.type]);
	expect(isOfHost(message)).toBe(Object.hasOwn(fromHost, message.type));
});

test('every type of message has an example', () => {
	expect(new Set(MESSAGES.map(({ type }) => type))).toEqual(new Set(all.map(([type]) => type)));
});

test.each(NO_MESSAGES)('is no message: %s', (_, value) => {
	expect(isMessage(value)).toBe(false);
	expect(isOfHost(value)).toBe(false);
});

test('whatever comes is parsed as it is or refused, and never throws', () => {
	const own = { protocol: fc.constant('two-lenses'), version: fc.constant(1) };
	const plain = { noNullPrototype: true };
	const valid = fc.oneof(
		fc.record({ ...own, type: fc.constant('hello'), keepState: fc.boolean() }, plain),
		fc.record({ ...own, type: fc.constant('request-state') }, plain),
		fc.record({ ...own, type: fc.constant('restore-state'), state: fc.string() }, plain)
	);
	const any = fc.anything({ maxDepth: 2, maxKeys: 3 });
	const keys = fc.constantFrom(
		'protocol',
		'version',
		'type',
		'state',
		'keepState',
		'__proto__',
		'a'
	);
	const changed = fc.tuple(valid, keys, any).map(([message, key, value]) => ({
		...message,
		...Object.fromEntries([[key, value]])
	}));
	let parsed = 0;
	fc.assert(
		fc.property(fc.oneof(any, valid, changed), (value) => {
			const { data } = hostMessageSchema.safeParse(value);
			if (!data) return;
			parsed++;
			expect(data).toEqual(value);
		}),
		{ seed: 51, numRuns: 500 }
	);
	expect(parsed).toBeGreaterThan(150);
	expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
