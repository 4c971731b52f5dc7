import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followHeight } from './follow-height';
import { fakeFrame } from './test-frame';

const lti = (height: number) => ({ subject: 'lti.frameResize', height });
const h5p = (action: string) => ({ context: 'h5p', action });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function following(height = 700) {
	const frame = fakeFrame();
	const content = { height };
	const element = { getBoundingClientRect: () => ({ height: content.height }) };
	const follower = followHeight({ window: frame.window, element: element as Element });
	/** The heights that were posted since the last call, as LTI has them. */
	const heights = () =>
		frame.taken().flatMap((data) => {
			const { subject, height } = data as Partial<ReturnType<typeof lti>>;
			return subject === 'lti.frameResize' ? [height] : [];
		});
	const become = (height: number) => {
		content.height = height;
		frame.observe();
	};
	return { ...frame, content, follower, heights, become };
}

async function started(height?: number) {
	const frame = following(height);
	await vi.advanceTimersByTimeAsync(60);
	frame.taken();
	return frame;
}

test('tells the first height at once, in every dialect, to any origin', () => {
	const { posted } = following(699.2);
	expect(posted.map(({ data }) => data)).toEqual([
		h5p('hello'),
		lti(700),
		JSON.stringify(lti(700)),
		{ protocol: 'two-lenses', version: 1, type: 'resize', height: 700 }
	]);
	expect(new Set(posted.map(({ to }) => to))).toEqual(new Set(['*']));
	expect(vi.getTimerCount()).toBe(1);
});

test('does nothing on a page that is in no frame', () => {
	const { fields, window, posted } = fakeFrame();
	fields.parent = fields as never;
	const postMessage = vi.fn();
	Object.assign(fields, { postMessage });
	const getBoundingClientRect = vi.fn();
	const element = { getBoundingClientRect } as unknown as Element;
	const follower = followHeight({ window, element });
	follower.settle();
	follower.scrollToTop();
	vi.advanceTimersByTime(5000);
	fields.dispatchEvent(new Event('load'));
	follower.stop();
	expect(follower.answered()).toBe(false);
	expect([posted, postMessage.mock.calls, getBoundingClientRect.mock.calls]).toEqual([[], [], []]);
	expect(vi.getTimerCount()).toBe(0);
});

describe('a change of height', () => {
	test.each([
		['growing by 2 px', 702, [702]],
		['shrinking by 2 px', 698, [698]],
		['growing by more than 1 px, rounded up', 701.1, [702]],
		['growing by 1 px', 701, []],
		['shrinking by 1 px', 699, []],
		['growing by a fraction', 700.9, []]
	])('%s', async (_, height, expected) => {
		const { become, heights } = await started();
		become(height);
		vi.advanceTimersByTime(50);
		expect(heights()).toEqual(expected);
	});

	test('is measured against the height that was sent, so that small steps add up', async () => {
		const { become, heights } = await started();
		for (const height of [701, 702, 703, 704]) {
			become(height);
			vi.advanceTimersByTime(50);
		}
		expect(heights()).toEqual([702, 704]);
	});

	test('is sent once for all changes within 50 ms', async () => {
		const { become, heights } = await started();
		for (let i = 1; i <= 10; i++) {
			become(700 + 10 * i);
			vi.advanceTimersByTime(4);
		}
		expect(heights()).toEqual([]);
		vi.advanceTimersByTime(10);
		expect(heights()).toEqual([800]);
		vi.advanceTimersByTime(5000);
		expect(heights()).toEqual([]);
	});

	test('to nothing is not sent: a frame that is not laid out has no height', async () => {
		const { become, heights } = await started();
		become(0);
		vi.advanceTimersByTime(50);
		become(900);
		vi.advanceTimersByTime(50);
		expect(heights()).toEqual([900]);
	});
});

describe('where no observer calls back, it measures again', () => {
	test.each<readonly [string, (frame: ReturnType<typeof following>) => void]>([
		['when everything is loaded', ({ fields }) => fields.dispatchEvent(new Event('load'))],
		[
			'when the page is shown or hidden',
			({ fields }) => fields.document.dispatchEvent(new Event('visibilitychange'))
		],
		['when its owner has changed the content', ({ follower }) => follower.settle()],
		['when an H5P host has changed the frame', ({ say }) => say(h5p('resize'))]
	])('%s', async (_, cause) => {
		const frame = await started();
		frame.content.height = 900;
		cause(frame);
		await vi.advanceTimersByTimeAsync(50);
		expect(frame.heights()).toEqual([900]);
	});

	test('when the fonts are there', async () => {
		const frame = following();
		frame.taken();
		frame.content.height = 900;
		await vi.advanceTimersByTimeAsync(50);
		expect(frame.heights()).toEqual([900]);
	});
});

test('talks H5P with a host that answers', async () => {
	const { say, become, taken } = await started();
	say(h5p('hello'));
	become(900);
	vi.advanceTimersByTime(50);
	say(h5p('resizePrepared'));
	const talk = taken().filter((data) => (data as { context?: string }).context === 'h5p');
	expect(talk).toEqual([
		{ ...h5p('prepareResize'), scrollHeight: 700, clientHeight: 500 },
		{ ...h5p('prepareResize'), scrollHeight: 900, clientHeight: 500 },
		{ ...h5p('resize'), scrollHeight: 900 }
	]);
});

describe('the resizing of the browser itself', () => {
	test.each([
		[
			'that throws',
			() => {
				throw new DOMException('', 'NotAllowedError');
			}
		],
		['that rejects', () => Promise.reject(new Error('refused'))],
		['that works', () => undefined]
	])('is asked with each height, also one %s', async (_, answer) => {
		const { fields, become, heights } = await started();
		const requestResize = vi.fn(answer);
		Object.assign(fields, { requestResize });
		become(900);
		await vi.advanceTimersByTimeAsync(50);
		expect(heights()).toEqual([900]);
		expect(requestResize).toHaveBeenCalledOnce();
		expect(requestResize.mock.contexts[0]).toBe(fields);
	});
});

test('asks the host to show the top of the frame', async () => {
	const { follower, posted } = await started();
	follower.scrollToTop();
	expect(posted).toEqual([{ data: { subject: 'lti.scrollToTop' }, to: '*' }]);
});

test('goes on where the host cannot be told', () => {
	const frame = fakeFrame();
	frame.parent.postMessage = () => {
		throw new Error('gone');
	};
	const element = { getBoundingClientRect: () => ({ height: 700 }) } as Element;
	expect(() => followHeight({ window: frame.window, element }).scrollToTop()).not.toThrow();
});

describe('whether anybody answers', () => {
	test('is seen from the height of the frame', async () => {
		const { follower, fields, become } = await started();
		expect(follower.answered()).toBe(false);
		become(900);
		vi.advanceTimersByTime(50);
		fields.innerHeight = 900;
		vi.advanceTimersByTime(1000);
		expect(follower.answered()).toBe(true);
	});

	test('is not known of a host that does nothing', async () => {
		const { follower, become } = await started();
		become(900);
		vi.advanceTimersByTime(60_000);
		expect(follower.answered()).toBe(false);
	});
});

describe('a host whose answers change the height', () => {
	/** The host answers each height; the content's height follows from the answer. Returns what was sent in 10 minutes. */
	function answering(heightAfter: (sent: number) => number, delay = 5) {
		const frame = following(500);
		const sent: number[] = [];
		frame.parent.postMessage = (data: unknown) => {
			const { subject, height = 0 } = data as Partial<ReturnType<typeof lti>>;
			if (subject !== 'lti.frameResize') return;
			sent.push(height);
			setTimeout(() => frame.become(heightAfter(height)), delay);
		};
		frame.become(510);
		vi.advanceTimersByTime(600_000);
		return sent;
	}

	test('by a frame that is 10 px larger does not make it send for ever', () => {
		expect(answering((sent) => sent + 10).length).toBeLessThanOrEqual(22);
	});

	test('by its width, so that two heights alternate, is left with the larger', () => {
		const sent = answering((sent) => (sent === 510 ? 560 : 510));
		expect(sent.length).toBeLessThanOrEqual(22);
		expect(sent.at(-1)).toBe(560);
	});

	test('is told the next page', () => {
		const frame = following(500);
		for (let i = 0; i < 60; i++) {
			frame.become(500 + 10 * i);
			vi.advanceTimersByTime(50);
		}
		vi.advanceTimersByTime(2100);
		frame.become(1300);
		vi.advanceTimersByTime(10_000);
		frame.taken();
		frame.become(1400);
		vi.advanceTimersByTime(10_000);
		expect(frame.heights()).toEqual([]);
		frame.follower.settle();
		vi.advanceTimersByTime(50);
		expect(frame.heights()).toEqual([1400]);
	});

	test('or a window that is dragged for long has the last height sent', () => {
		const frame = following(500);
		for (let i = 1; i <= 100; i++) {
			frame.become(500 + 10 * i);
			vi.advanceTimersByTime(50);
		}
		vi.advanceTimersByTime(5000);
		expect(frame.heights().at(-1)).toBe(1500);
	});
});

test('does nothing more once it was stopped', async () => {
	const { follower, fields, say, content, become, posted, observed } = await started();
	become(800);
	follower.settle();
	follower.stop();
	content.height = 900;
	follower.settle();
	become(900);
	fields.dispatchEvent(new Event('load'));
	fields.document.dispatchEvent(new Event('visibilitychange'));
	say(h5p('hello'));
	vi.advanceTimersByTime(5000);
	expect(posted).toEqual([]);
	expect(observed).toEqual([]);
	expect(vi.getTimerCount()).toBe(0);
});
