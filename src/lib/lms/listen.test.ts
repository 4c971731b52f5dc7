import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { listenToHost } from './listen';
import type { ListenOptions, Parse } from './listen';
import { hostMessageSchema } from './host-messages';
import { protocolOf } from './protocol-of';
import { fakeFrame } from './test-frame';
import { NO_MESSAGES } from './test-messages';

const HELLO = { protocol: 'two-lenses', version: 1, type: 'hello' };
const REQUEST = { ...HELLO, type: 'request-state' };
const restore = (state: string) => ({ ...HELLO, type: 'restore-state', state });
const parse: Parse = (data) => hostMessageSchema.safeParse(data).data ?? null;

function listening(options: Partial<ListenOptions> = {}) {
	const frame = fakeFrame();
	const heard: unknown[] = [];
	const counts: number[] = [];
	const load = vi.fn(async () => parse);
	const stop = listenToHost({
		window: frame.window,
		origin: null,
		onMessage: (message, origin) => heard.push([message.type, origin]),
		onCount: (count) => counts.push(count),
		load,
		...options
	});
	return { ...frame, heard, counts, load, stop, ignored: () => counts.at(-1) ?? 0 };
}

/** Lets everything happen that waits for nothing but promises. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

async function greeted(options: Partial<ListenOptions> = {}) {
	const frame = listening(options);
	frame.say(HELLO);
	await settled();
	expect(frame.heard.splice(0)).toEqual([['hello', 'https://lms.example']]);
	return frame;
}

test('hears a hello of the parent, and then what its origin says', async () => {
	const { say, heard, ignored } = await greeted();
	say(REQUEST);
	say(HELLO);
	expect(heard).toEqual([
		['request-state', 'https://lms.example'],
		['hello', 'https://lms.example']
	]);
	expect(ignored()).toBe(0);
});

test('loads the schemas that it needs by itself', async () => {
	const { window, say } = fakeFrame();
	const message = await new Promise((resolve) => {
		listenToHost({ window, origin: null, onMessage: resolve });
		say({ ...HELLO, keepState: true });
	});
	expect(message).toEqual({ ...HELLO, keepState: true });
});

test('loads no schemas for what is none of its business', async () => {
	const { say, load } = listening({ origin: 'https://lms.example' });
	for (const [, value] of NO_MESSAGES) if (protocolOf(value) !== 'ours') say(value);
	say(HELLO, { origin: 'https://other.example' });
	say(HELLO, { source: {} });
	say({ context: 'h5p', action: 'hello' });
	await settled();
	expect(load).not.toHaveBeenCalled();
});

test.each([
	['its own window', ({ window }: ReturnType<typeof listening>) => window],
	['another frame', () => ({})],
	['nobody', () => null]
])('ignores and counts a hello that comes from %s', async (_, sourceOf) => {
	const frame = listening();
	frame.say(HELLO, { source: sourceOf(frame) });
	await settled();
	expect(frame.heard).toEqual([]);
	expect(frame.ignored()).toBe(1);
});

test('hears nothing but a hello before the handshake', async () => {
	const { say, heard, ignored } = listening();
	say(REQUEST);
	say(restore('a'));
	say(HELLO);
	await settled();
	expect(heard).toEqual([['hello', 'https://lms.example']]);
	expect(ignored()).toBe(2);
});

test('ignores and counts every other origin after the handshake', async () => {
	const { say, heard, ignored } = await greeted();
	say(HELLO, { origin: 'https://other.example' });
	say(REQUEST, { origin: 'http://lms.example' });
	expect(heard).toEqual([]);
	expect(ignored()).toBe(2);
});

test('pins the first of two origins that say hello while the schemas are loaded', async () => {
	const { say, heard, ignored } = listening();
	say(HELLO, { origin: 'https://first.example' });
	say(HELLO, { origin: 'https://second.example' });
	await settled();
	expect(heard).toEqual([['hello', 'https://first.example']]);
	expect(ignored()).toBe(1);
});

test('does not pin the origin of a hello that is not valid', async () => {
	const { say, heard } = listening();
	say({ ...HELLO, more: 1 }, { origin: 'https://first.example' });
	say(HELLO, { origin: 'https://second.example' });
	await settled();
	expect(heard).toEqual([['hello', 'https://second.example']]);
});

test.each(['null', ''])('never pins the origin "%s"', async (origin) => {
	const { say, heard, ignored } = listening();
	say(HELLO, { origin });
	await settled();
	say(HELLO, { origin });
	expect(heard).toEqual([]);
	expect(ignored()).toBe(2);
});

test('does not pin the origin "null" even where the assignment names it', async () => {
	const { say, heard } = listening({ origin: 'null' });
	say(HELLO, { origin: 'null' });
	await settled();
	expect(heard).toEqual([]);
});

test('pins only the origin that the assignment names', async () => {
	const { say, heard, ignored } = listening({ origin: 'https://named.example' });
	say(HELLO);
	say(HELLO, { origin: 'https://named.example' });
	await settled();
	expect(heard).toEqual([['hello', 'https://named.example']]);
	expect(ignored()).toBe(1);
});

test.each(NO_MESSAGES)(
	'ignores and counts, before and after the handshake: %s',
	async (_, value) => {
		const { say, heard, ignored } = listening();
		say(value);
		say(HELLO);
		await settled();
		say(value);
		expect(heard).toEqual([['hello', 'https://lms.example']]);
		expect(ignored()).toBe(2);
	}
);

test.each([
	['H5P', { context: 'h5p', action: 'resizePrepared' }],
	['H5P as text', '{"context":"h5p","action":"hello"}'],
	['LTI', { subject: 'lti.frameResize.response' }],
	['LTI as text', '{"subject": "lti.frameResize", "height": 100}']
])('does not count a message of %s from the parent', async (_, value) => {
	const { say, heard, ignored } = await greeted();
	say(value);
	say(value, { origin: 'https://other.example' });
	expect(heard).toEqual([]);
	expect(ignored()).toBe(0);
});

test('keeps the order of what arrives while the schemas are loaded', async () => {
	const texts: string[] = [];
	const { say } = listening({
		onMessage: (message) => texts.push('state' in message ? message.state : message.type)
	});
	say(HELLO);
	for (let i = 0; i < 20; i++) say(restore(`${i}`));
	await settled();
	say(restore('last'));
	expect(texts).toEqual(['hello', ...Array.from({ length: 20 }, (_, i) => `${i}`), 'last']);
});

test('lets 50 messages wait for the schemas, and drops and counts the rest', async () => {
	const { say, heard, ignored } = listening();
	for (let i = 0; i < 70; i++) say(HELLO);
	expect(ignored()).toBe(20);
	await settled();
	expect(heard).toHaveLength(50);
	expect(ignored()).toBe(20);
});

test('counts what waited when the schemas cannot be loaded, and tries again with the next', async () => {
	const load = vi
		.fn<() => Promise<Parse>>()
		.mockRejectedValueOnce(new Error('offline'))
		.mockResolvedValueOnce(parse);
	const { say, heard, ignored } = listening({ load });
	say(HELLO);
	say(HELLO);
	await settled();
	expect([heard.length, ignored()]).toEqual([0, 2]);
	say(HELLO);
	await settled();
	expect([heard.length, ignored()]).toEqual([1, 2]);
});

test('stops counting at 1000, and hears the host all the same', async () => {
	const { say, heard, counts } = await greeted();
	for (let i = 0; i < 3000; i++) say({ flood: i });
	say(REQUEST);
	expect(counts).toHaveLength(1000);
	expect(counts.at(-1)).toBe(1000);
	expect(heard).toHaveLength(1);
});

test('goes on to the next message where the owner fails with one', async () => {
	const errors: unknown[] = [];
	const note = (error: unknown) => errors.push(error);
	const before = process.rawListeners('uncaughtException');
	process.removeAllListeners('uncaughtException');
	process.on('uncaughtException', note);
	const onMessage = vi.fn().mockImplementationOnce(() => {
		throw new Error('owner');
	});
	const { say } = listening({ onMessage });
	say(HELLO);
	say(REQUEST);
	await settled();
	process.off('uncaughtException', note);
	for (const listener of before) {
		process.on('uncaughtException', listener as NodeJS.UncaughtExceptionListener);
	}
	expect(onMessage).toHaveBeenCalledTimes(2);
	expect(errors).toEqual([new Error('owner')]);
});

test.each([
	['that waited', false],
	['that comes', true]
])('hears and counts nothing %s once it was stopped', async (_, isLate) => {
	const { say, heard, counts, stop } = listening();
	say(HELLO);
	if (isLate) await settled();
	heard.splice(0);
	stop();
	say(REQUEST);
	say(7);
	await settled();
	expect(heard).toEqual([]);
	expect(counts).toEqual([]);
});

test('whatever arrives from wherever, hears only what the rules allow, and counts the rest', async () => {
	const data = fc.oneof(
		fc.constantFrom<unknown>(
			HELLO,
			HELLO,
			REQUEST,
			restore('a'),
			...NO_MESSAGES.map(([, no]) => no)
		),
		fc.anything(),
		fc.record({ protocol: fc.constant('two-lenses'), version: fc.anything(), type: fc.anything() })
	);
	const origin = fc.constantFrom('https://a.example', 'https://b.example', 'null', '');
	const event = fc.record({ data, origin, isParent: fc.boolean(), isLater: fc.boolean() });
	const check = async (
		events: readonly (typeof event extends fc.Arbitrary<infer T> ? T : never)[]
	) => {
		const frame = listening();
		const expected: unknown[] = [];
		let pinned: string | null = null;
		for (const { data, origin, isParent, isLater } of events) {
			frame.say(data, { origin, source: isParent ? frame.parent : {} });
			if (isLater) await settled();
			const message = hostMessageSchema.safeParse(data).data;
			const isAllowed = isParent && origin.startsWith('https') && origin === (pinned ?? origin);
			if (!isAllowed || !message || (pinned === null && message.type !== 'hello')) continue;
			pinned = origin;
			expected.push([message.type, origin]);
		}
		await settled();
		expect(frame.heard).toEqual(expected);
		expect(frame.ignored()).toBe(events.length - expected.length);
	};
	await fc.assert(fc.asyncProperty(fc.array(event, { maxLength: 12 }), check), {
		seed: 52,
		numRuns: 300
	});
});
