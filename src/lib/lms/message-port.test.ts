import { describe, expect, test, vi } from 'vitest';
import { messagePort } from './message-port';
import type { MessagePortOptions } from './message-port';
import { hostMessageSchema } from './host-messages';
import { messageSchemas } from './messages';
import type { FrameMessage } from './messages';
import { HostFailure } from './port';
import { fakeFrame } from './test-frame';
import { answer, sending } from './test-sending';

const HELLO = { protocol: 'two-lenses', version: 1, type: 'hello' };
const REQUEST = { ...HELLO, type: 'request-state' };
const ORIGIN = 'https://lms.example';

function ported(options: Partial<MessagePortOptions> = {}) {
	const frame = fakeFrame();
	const onRestore = vi.fn();
	const port = messagePort({
		window: frame.window,
		origin: null,
		lessons: ['two-lenses', 'root-causes'],
		sittingOf: () => 's1',
		onRestore,
		load: async () => (data) => hostMessageSchema.safeParse(data).data ?? null,
		...options
	});
	const types = () => frame.posted.splice(0).map(({ data }) => (data as FrameMessage).type);
	return { ...frame, onRestore, port, types };
}

async function opened(hello: object = HELLO, options: Partial<MessagePortOptions> = {}) {
	const frame = ported(options);
	const opening = frame.port.open();
	frame.say(hello);
	const launch = await opening;
	frame.posted.splice(0);
	return { ...frame, launch };
}

/** Whether the promise is still pending once everything has happened that waits for nothing but promises. */
async function isPending(promise: Promise<unknown>): Promise<boolean> {
	const later = new Promise((resolve) => setImmediate(resolve, 'later'));
	return (await Promise.race([promise, later])) === 'later';
}

describe('opening', () => {
	test('tells anyone that it is ready, and nothing of the learner', () => {
		const { port, posted } = ported();
		void port.open();
		expect(posted).toEqual([
			{ data: { ...HELLO, type: 'ready', lessons: ['two-lenses', 'root-causes'] }, to: '*' }
		]);
	});

	test('resolves at the handshake, as a session that begins with nothing', async () => {
		const { launch, port } = await opened();
		expect(port.standard).toBe('message');
		expect(launch).toEqual({
			mode: 'normal',
			learner: '',
			location: '',
			state: '',
			score: null,
			passed: false,
			completed: false
		});
	});

	test('waits as long as nobody says hello', async () => {
		const { port, say } = ported({ origin: 'https://named.example' });
		const opening = port.open();
		say(HELLO);
		say(REQUEST, { origin: 'https://named.example' });
		expect(await isPending(opening)).toBe(true);
	});

	test('begins once, however often it is asked for', async () => {
		const { port, posted, say } = ported();
		const both = [port.open(), port.open()];
		say(HELLO);
		await Promise.all(both);
		expect(posted).toHaveLength(1);
	});

	test('is refused on a page that is in no frame', async () => {
		const { fields, port } = ported();
		fields.parent = fields as never;
		await expect(port.open()).rejects.toBeInstanceOf(HostFailure);
	});
});

describe('sending', () => {
	test('tells everything to the origin of the handshake, in messages of the schema', async () => {
		const { port, posted } = await opened({ ...HELLO, keepState: true });
		const one = sending(
			{ score: 80, success: 'passed', completion: 'completed' },
			{ answered: [answer('device01-1')] }
		);
		await port.send(one);
		const types = posted.map(({ data }) => (data as FrameMessage).type);
		expect(types).toEqual(['progress', 'score', 'completed', 'answered', 'state']);
		for (const { data, to } of posted) {
			expect(to).toBe(ORIGIN);
			const message = data as FrameMessage;
			expect(messageSchemas.fromFrame[message.type].parse(data)).toEqual(data);
		}
	});

	test('is refused before the handshake, and tells nobody', async () => {
		const { port, posted } = ported();
		void port.open();
		await expect(port.send(sending())).rejects.toBeInstanceOf(HostFailure);
		expect(posted).toHaveLength(1);
	});

	test('tells the host no lower score than before', async () => {
		const { port, types } = await opened();
		await port.send(sending({ score: 80 }));
		await port.send(sending({ score: 60 }));
		expect(types()).toEqual(['progress', 'score', 'progress']);
	});

	test('fails when the host cannot be told, and sends it again with the next', async () => {
		const { port, parent, types } = await opened();
		const real = parent.postMessage;
		parent.postMessage = () => {
			throw new DOMException('', 'InvalidStateError');
		};
		const failure = await port.send(sending({ score: 80 })).catch((error: unknown) => error);
		expect(failure).toMatchObject({ call: 'postMessage', code: 0 });
		expect(failure).toBeInstanceOf(HostFailure);
		parent.postMessage = real;
		await port.send(sending({ score: 80 }));
		expect(types()).toEqual(['progress', 'score']);
	});
});

describe('the state', () => {
	test('is told on request, once, where the host does not keep it', async () => {
		const { port, say, taken, types } = await opened();
		await port.send(sending({}, { state: 'a' }));
		types();
		say(REQUEST);
		expect(taken()).toEqual([{ ...HELLO, type: 'state', state: 'a' }]);
		await port.send(sending({}, { state: 'b' }));
		expect(types()).toEqual(['progress']);
	});

	test('is told with the first sending when it was asked for before', async () => {
		const { port, say, posted, types } = await opened();
		say(REQUEST);
		expect(posted).toEqual([]);
		await port.send(sending({}, { state: '' }));
		expect(types()).toEqual(['state', 'progress']);
	});

	test('is told once where the host both keeps it and has asked for it', async () => {
		const { port, say, types } = await opened({ ...HELLO, keepState: true });
		say(REQUEST);
		await port.send(sending());
		expect(types()).toEqual(['state', 'progress']);
	});

	test('is told with the next sending when the host could not be told', async () => {
		const { port, parent, say, types } = await opened();
		await port.send(sending());
		const real = parent.postMessage;
		parent.postMessage = () => {
			throw new Error('gone');
		};
		expect(() => say(REQUEST)).not.toThrow();
		parent.postMessage = real;
		types();
		await port.send(sending());
		expect(types()).toEqual(['state', 'progress']);
	});

	test('is kept from the hello on that asks for it', async () => {
		const { port, say, types } = await opened();
		await port.send(sending());
		say({ ...HELLO, keepState: true });
		await port.send(sending());
		expect(types()).toEqual(['progress', 'progress', 'state']);
	});

	test('is handed over when the host brings one back', async () => {
		const { say, onRestore } = await opened();
		say({ ...HELLO, type: 'restore-state', state: '1 xyz' });
		expect(onRestore).toHaveBeenCalledExactlyOnceWith('1 xyz');
	});

	test('of another origin is not handed over', async () => {
		const { say, onRestore } = await opened();
		say({ ...HELLO, type: 'restore-state', state: '1 xyz' }, { origin: 'https://other.example' });
		expect(onRestore).not.toHaveBeenCalled();
	});
});

describe('closing', () => {
	test('tells what is new, once, and nothing after it', async () => {
		const { port, say, types, onRestore } = await opened();
		port.close(sending({ progress: 1, score: 70 }), 60);
		expect(types()).toEqual(['progress', 'score']);
		port.close(sending({ progress: 1, score: 90 }), 61);
		await port.send(sending({ score: 95 }));
		say(REQUEST);
		say({ ...HELLO, type: 'restore-state', state: 'a' });
		expect(types()).toEqual([]);
		expect(onRestore).not.toHaveBeenCalled();
	});

	test.each([
		['with nothing new', null],
		['with something new', sending()]
	])('tells nobody before the handshake, %s', (_, last) => {
		const { port, posted } = ported();
		void port.open();
		port.close(last, 1);
		expect(posted).toHaveLength(1);
	});

	test('never throws, neither unopened nor where the host is gone', async () => {
		expect(() => ported().port.close(sending(), 1)).not.toThrow();
		const { port, parent } = await opened();
		parent.postMessage = () => {
			throw new Error('gone');
		};
		expect(() => port.close(sending(), 1)).not.toThrow();
	});
});

test('counts what it ignores', async () => {
	const onCount = vi.fn();
	const { say } = await opened(HELLO, { onCount });
	say({ ...HELLO, type: 'state', state: 'a' });
	expect(onCount).toHaveBeenCalledExactlyOnceWith(1);
});
