import { z } from 'zod';
import { messageSchemas } from './messages';

const { fromFrame, fromHost } = messageSchemas;

const MEANINGS: Readonly<Record<keyof typeof fromFrame | keyof typeof fromHost, string>> = {
	ready: 'Frame to host, any origin: the frame listens. Says nothing of the learner.',
	resize: 'Frame to host, any origin: the height of the content.',
	progress: 'Frame to the pinned origin: after every step, and when the page is left.',
	score: 'Frame to the pinned origin: a score that is new. Never lower than one sent before.',
	completed:
		'Frame to the pinned origin: the assignment is done. Sent once, and a second time only where it has become a pass.',
	answered:
		'Frame to the pinned origin: a question of a quiz was answered. Neither the answer nor whether it was right.',
	state: 'Frame to the pinned origin: the packed answers. Sent on request, or after each change.',
	hello: 'Host to frame: the handshake. The origin of the first one is pinned.',
	'request-state': 'Host to frame: asks for the state, once.',
	'restore-state': 'Host to frame: brings a state back, to be merged with what is here.'
};

const FIELDS: Readonly<Record<string, string>> = {
	protocol: 'Sets these messages apart from all others.',
	version: 'Messages of another version are ignored.',
	type: 'Which message it is.',
	lessons: 'The assigned lessons, in the order of the course.',
	height: 'CSS pixels, rounded up.',
	share: 'Share of the steps that are done, 0 to 1.',
	location: 'Where the learner is: lesson and page.',
	raw: '0 to 100, at most 2 decimals.',
	pass: 'Whether the pass rule is met; null: no rule, or nothing to judge yet.',
	success: 'Whether the pass rule is met; null: no rule, or nothing to judge yet.',
	question: 'Number and revision of the question.',
	sitting: 'The sitting that the answer belongs to.',
	state: 'The answers of the learner, packed as printable ASCII. Empty: there are none.',
	keepState: 'Whether the host wants the state after each change.'
};

type Schema = z.core.JSONSchema.JSONSchema;

const describe = (name: string, schema: Schema): Schema => ({
	...schema,
	description: FIELDS[name] ?? ''
});

function definition(type: keyof typeof MEANINGS, schema: z.core.$ZodType): Schema {
	const { $schema: _, properties = {}, ...rest } = z.toJSONSchema(schema) as Schema;
	const described = Object.entries(properties).map(([name, property]) => [
		name,
		describe(name, property as Schema)
	]);
	return {
		title: type,
		description: MEANINGS[type],
		...rest,
		properties: Object.fromEntries(described)
	};
}

const anyOf = (names: readonly string[]) => ({
	oneOf: names.map((name) => ({ $ref: `#/$defs/${name}` }))
});

/**
 * The message protocol as one JSON Schema (2020-12), for hosts. Under `$defs`, each message by its type, and
 * `from-frame` and `from-host` for whatever one side may say. For the build only.
 */
export function jsonSchemas(): Schema {
	const types = Object.entries({ ...fromFrame, ...fromHost });
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'Two Lenses: messages between a frame and its host, version 1',
		...anyOf(['from-frame', 'from-host']),
		$defs: {
			'from-frame': anyOf(Object.keys(fromFrame)),
			'from-host': anyOf(Object.keys(fromHost)),
			...Object.fromEntries(
				types.map(([type, schema]) => [type, definition(type as keyof typeof MEANINGS, schema)])
			)
		}
	};
}
