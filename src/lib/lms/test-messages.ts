import type { HostMessage } from './host-messages';
import type { FrameMessage } from './messages';

const own = { protocol: 'two-lenses', version: 1 } as const;

/** For tests: every message of the protocol, at its shortest and at its longest. */
export const MESSAGES: readonly (FrameMessage | HostMessage)[] = [
	{ ...own, type: 'ready', lessons: ['two-lenses'] },
	{ ...own, type: 'ready', lessons: Array.from({ length: 64 }, () => 'a'.repeat(64)) },
	{ ...own, type: 'resize', height: 1 },
	{ ...own, type: 'resize', height: 1_000_000 },
	{ ...own, type: 'progress', share: 0, location: '' },
	{ ...own, type: 'progress', share: 1, location: 'a'.repeat(255) },
	{ ...own, type: 'score', raw: 0, pass: null },
	{ ...own, type: 'score', raw: 66.67, pass: false },
	{ ...own, type: 'score', raw: 100, pass: true },
	{ ...own, type: 'completed', success: null },
	{ ...own, type: 'completed', success: true },
	{ ...own, type: 'answered', question: 'q17-r2', sitting: '1x9k3a' },
	{ ...own, type: 'answered', question: 'q1-r1', sitting: 's'.repeat(128) },
	{ ...own, type: 'state', state: '' },
	{ ...own, type: 'state', state: '~ '.repeat(2000) },
	{ ...own, type: 'hello' },
	{ ...own, type: 'hello', keepState: true },
	{ ...own, type: 'request-state' },
	{ ...own, type: 'restore-state', state: '1 abc' }
];

const HELLO = { ...own, type: 'hello' };
const cyclic: Record<string, unknown> = { ...HELLO };
cyclic.self = cyclic;
const deep = Array.from({ length: 5000 }).reduce<unknown>((inner) => ({ ...HELLO, inner }), null);
const listed = Object.assign([1, 2], HELLO);

/** For tests: what is no message, and why. */
export const NO_MESSAGES: readonly (readonly [why: string, value: unknown])[] = [
	['nothing', null],
	['not there', undefined],
	['a number', 7],
	['text', 'hello'],
	['a message as text', JSON.stringify(HELLO)],
	['an empty object', {}],
	['a list', [HELLO]],
	['a list that calls itself a message', listed],
	['a date', new Date(0)],
	['a map', new Map(Object.entries(HELLO))],
	['another protocol', { ...HELLO, protocol: 'three-lenses' }],
	['another version', { ...HELLO, version: 2 }],
	['a version as text', { ...HELLO, version: '1' }],
	['no version', { protocol: 'two-lenses', type: 'hello' }],
	['no type', own],
	['an unknown type', { ...own, type: 'goodbye' }],
	['a type that objects inherit', { ...own, type: 'toString' }],
	['the type __proto__', { ...own, type: '__proto__' }],
	['a type in another case', { ...own, type: 'Hello' }],
	['a list as type', { ...own, type: ['hello'] }],
	['an own key __proto__', JSON.parse(`{"__proto__":{"a":1},${JSON.stringify(HELLO).slice(1)}`)],
	['a key constructor', { ...HELLO, constructor: { prototype: {} } }],
	['a key too many', { ...HELLO, more: 1 }],
	['an object in a circle', cyclic],
	['5000 objects one in another', deep],
	['keepState as text', { ...HELLO, keepState: 'yes' }],
	['a state too long by one', { ...own, type: 'restore-state', state: 'a'.repeat(4001) }],
	['a state of 5 million characters', { ...own, type: 'restore-state', state: 'a'.repeat(5e6) }],
	['a state beyond ASCII', { ...own, type: 'restore-state', state: 'é' }],
	['a state of two lines', { ...own, type: 'restore-state', state: 'a\n' }],
	['no state', { ...own, type: 'restore-state' }],
	['a list as state', { ...own, type: 'restore-state', state: ['a'] }],
	['a request that says more', { ...own, type: 'request-state', state: 'a' }],
	['no lesson', { ...own, type: 'ready', lessons: [] }],
	['a lesson that is no slug', { ...own, type: 'ready', lessons: ['../etc'] }],
	['65 lessons', { ...own, type: 'ready', lessons: Array.from({ length: 65 }, () => 'a') }],
	['ready with the learner', { ...own, type: 'ready', lessons: ['a'], learner: 'x' }],
	['a height of 0', { ...own, type: 'resize', height: 0 }],
	['a broken height', { ...own, type: 'resize', height: 100.5 }],
	['a height as text', { ...own, type: 'resize', height: '100' }],
	['a height beyond all pages', { ...own, type: 'resize', height: 1_000_001 }],
	['a share above 1', { ...own, type: 'progress', share: 1.01, location: '' }],
	['a share that is no number', { ...own, type: 'progress', share: NaN, location: '' }],
	['a location too long', { ...own, type: 'progress', share: 0, location: 'a'.repeat(256) }],
	['a score below 0', { ...own, type: 'score', raw: -1, pass: null }],
	['a score above 100', { ...own, type: 'score', raw: 100.01, pass: null }],
	['a score without a verdict', { ...own, type: 'score', raw: 50 }],
	['a verdict as text', { ...own, type: 'completed', success: 'passed' }],
	[
		'an answer with its verdict',
		{ ...own, type: 'answered', question: 'q1-r1', sitting: 's', right: true }
	],
	[
		'an answer with its response',
		{ ...own, type: 'answered', question: 'q1-r1', sitting: 's', response: 'a' }
	],
	['a question that is no id', { ...own, type: 'answered', question: 'q0-r1', sitting: 's' }],
	['a question id of two lines', { ...own, type: 'answered', question: 'q1-r1\n', sitting: 's' }],
	['a sitting too long', { ...own, type: 'answered', question: 'q1-r1', sitting: 's'.repeat(129) }]
];
