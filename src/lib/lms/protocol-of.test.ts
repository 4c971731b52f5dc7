import { expect, test } from 'vitest';
import { protocolOf } from './protocol-of';

const getter = Object.defineProperty({}, 'protocol', {
	get() {
		throw new Error('trap');
	}
});
const proxy = new Proxy(
	{},
	{
		getOwnPropertyDescriptor() {
			throw new Error('trap');
		}
	}
);

test.each<readonly [string, unknown, ReturnType<typeof protocolOf>]>([
	['an object that names our protocol', { protocol: 'two-lenses' }, 'ours'],
	[
		'one without a prototype',
		Object.assign(Object.create(null), { protocol: 'two-lenses' }),
		'ours'
	],
	['one that only inherits the name', Object.create({ protocol: 'two-lenses' }), 'unknown'],
	['a name under __proto__', JSON.parse('{"__proto__":{"protocol":"two-lenses"}}'), 'unknown'],
	['our name as text', 'two-lenses', 'unknown'],
	['an LTI subject', { subject: 'lti.scrollToTop' }, 'other'],
	['a subject that is no text', { subject: ['lti.frameResize'] }, 'unknown'],
	['a subject of others', { subject: 'ltix' }, 'unknown'],
	['the context of H5P', { context: 'h5p' }, 'other'],
	['LTI as text', '{ "subject" : "lti.frameResize" }', 'other'],
	['H5P as text', '{"context":"h5p"}', 'other'],
	['LTI deep in a long text', `${' '.repeat(300)}{"subject":"lti.frameResize"}`, 'unknown'],
	['50 million characters', 'x'.repeat(5e7), 'unknown'],
	['a trap for readers', getter, 'unknown'],
	['a trap for those who ask', proxy, 'unknown'],
	['nothing', null, 'unknown'],
	['not there', undefined, 'unknown'],
	['a function', () => 1, 'unknown']
])('tells the protocol of %s', (_, data, protocol) => {
	expect(protocolOf(data)).toBe(protocol);
});
