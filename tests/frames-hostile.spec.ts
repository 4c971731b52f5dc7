import type { Frame, Page } from '@playwright/test';
import { question } from './support/course';
import { embedded, framed, open, ownHost, reading, said, strip, toQuiz } from './support/frames';
import type { HostWindow, Said } from './support/frames';
import { answer, answerNext } from './support/learner';
import { expect, test } from './support/test';

/** Says hello to the first frame, and in doing so that everything said before was heard. */
async function expectHeard(page: Page, at: number) {
	const hellos = () =>
		page.evaluate(
			(from) =>
				(window as unknown as HostWindow).heard.filter(
					(one) => one.from === from && (one.data as Said | null)?.action === 'hello'
				).length,
			at
		);
	const before = await hellos();
	await page.evaluate(
		(to) => frames[to]?.postMessage({ context: 'h5p', action: 'ready' }, '*'),
		at
	);
	await expect.poll(hellos).toBe(before + 1);
}

interface Posted {
	readonly target: string;
	readonly data: Said | string;
}

/** Keeps in a frame what it says, and to which origin. */
const notePosts = () => {
	const host = window.parent;
	if (host === window || !location.pathname.startsWith('/embed/')) return;
	const posted: Posted[] = [];
	const noted = {
		postMessage(data: Posted['data'], target: string) {
			posted.push({ target, data });
			host.postMessage(data, target);
		}
	};
	Object.defineProperty(window, 'parent', { get: () => noted });
	const source = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'source');
	Object.defineProperty(MessageEvent.prototype, 'source', {
		get(this: MessageEvent) {
			const speaker: unknown = source?.get?.call(this);
			return speaker === host ? noted : speaker;
		}
	});
	Object.assign(window, { posted });
};

const posted = (frame: Frame) =>
	frame.evaluate(() => (window as unknown as { posted: readonly Posted[] }).posted);

/** What any host may know. */
const isForAnyone = ({ data }: Pick<Posted, 'data'>) =>
	typeof data === 'string' || !data.protocol || data.type === 'ready' || data.type === 'resize';

const ours = (type: string, fields: object = {}) => ({
	protocol: 'two-lenses',
	version: 1,
	type,
	...fields
});

test('a hostile host breaks nothing, and only the origin that said hello is told of the learner', async ({
	page
}) => {
	await page.addInitScript(notePosts);
	const other = embedded(reading.id, 'host=https://lms.example');
	const frame = await open(page, [
		{ src: embedded(reading.id, 'questions=3'), height: 700 },
		{ src: other, height: 700 }
	]);
	const closed = await framed(page, 1);
	const interfere = async (name: string) => {
		const messages = [
			ours('hello', { keepState: true }),
			ours('request-state'),
			ours('restore-state', { state: 'x' })
		];
		const { beside } = await ownHost();
		const src = beside(messages, name);
		await page.evaluate((address) => {
			const element = document.createElement('iframe');
			element.title = 'Beside';
			element.src = address;
			document.body.append(element);
		}, src);
		await expect(page.frameLocator('iframe').last().locator('[data-done]')).toBeAttached();
		await expectHeard(page, 0);
	};

	await answer(frame, question(reading.check));
	await interfere('127.0.0.1');
	await interfere('localhost');
	await page.evaluate(() => {
		const envelope = { protocol: 'two-lenses', version: 1 };
		const hello = { ...envelope, type: 'hello' };
		const cyclic: Record<string, unknown> = { ...hello };
		cyclic.keepState = cyclic;
		let deep: object = {};
		for (let depth = 0; depth < 500; depth++) deep = { deep };
		const long = 'x'.repeat(1_000_000);
		const junk: unknown[] = [
			JSON.parse(
				'{"__proto__":{"broken":true},"protocol":"two-lenses","version":1,"type":"hello"}'
			),
			JSON.parse('{"constructor":{"prototype":{"broken":true}},"protocol":"two-lenses"}'),
			JSON.parse('{"__proto__":{"protocol":"two-lenses","version":1,"type":"hello"}}'),
			{ ...envelope, type: '__proto__' },
			{ ...envelope, type: 'constructor' },
			{ ...envelope, type: 'restore-state', state: long },
			{ ...envelope, type: 'restore-state', state: 'x' },
			{ ...envelope, type: 'request-state' },
			{ ...hello, version: 2 },
			{ ...hello, keepState: 'yes' },
			{ ...hello, keepState: deep },
			{ ...hello, [long]: true },
			JSON.stringify(hello),
			cyclic,
			long,
			new Map([['protocol', 'two-lenses']]),
			new Date(0),
			new ArrayBuffer(8),
			[hello],
			null,
			undefined,
			1
		];
		for (const one of junk) for (const at of [0, 1]) frames[at]?.postMessage(one, '*');
		for (let count = 0; count < 5000; count++)
			frames[0]?.postMessage({ ...envelope, type: 'nonsense', count }, '*');
	});
	await expectHeard(page, 0);
	await expectHeard(page, 1);
	expect((await posted(frame)).filter((one) => !isForAnyone(one))).toEqual([]);
	expect(await frame.evaluate(() => 'broken' in {})).toBe(false);

	await page.evaluate(() => {
		for (const at of [0, 1]) (window as unknown as HostWindow).greet(at);
		for (const state of ['x', '1', '~'.repeat(4000), 'x'.repeat(4001)])
			frames[0]?.postMessage(
				{ protocol: 'two-lenses', version: 1, type: 'restore-state', state },
				'*'
			);
	});
	await expect(strip(frame)).toContainText('could not be read');
	await interfere('localhost');
	await toQuiz(frame);
	await answerNext(frame);
	await expect.poll(() => said(page, 'answered')).toHaveLength(1);
	await expect(strip(frame)).toContainText('Connected to your course.');
	const origin = new URL(page.url()).origin;
	const told = (await posted(frame)).filter((one) => !isForAnyone(one));
	expect(new Set(told.map(({ target }) => target))).toEqual(new Set([origin]));
	expect(new Set((await said(page)).map(({ type }) => type))).toEqual(
		new Set(['ready', 'resize', 'progress', 'answered'])
	);

	await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
	await answer(closed, question(reading.check));
	await expectHeard(page, 1);
	expect((await posted(closed)).filter((one) => !isForAnyone(one))).toEqual([]);
	expect((await said(page, undefined, 1)).filter((data) => !isForAnyone({ data }))).toEqual([]);
});
