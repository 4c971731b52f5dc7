import { afterEach, describe, expect, test } from 'vitest';
import type { HeightFollower } from './follow-height';

type Frame = HTMLIFrameElement & { readonly contentWindow: Window & { follower: HeightFollower } };

const module = new URL('./follow-height.ts', import.meta.url).href;
const PAGE = `<!doctype html><meta name="responsive-embedded-sizing">
<body style="margin:0"><div id="all" style="display:flow-root"><p id="text" style="margin:0;height:300px"></p></div>
<script type="module">
	import { followHeight } from '${module}';
	window.follower = followHeight({ window, element: document.getElementById('all') });
</script>`;

interface Host {
	readonly frame: Frame;
	readonly heard: unknown[];
	/** Gives the content this height. */
	become(height: number): void;
}

let leave = () => {};
afterEach(() => leave());

/** A host page with one frame; `answer` is what it does with a message. */
function host(answer: (data: unknown, frame: Frame) => void = () => {}): Host {
	const frame = document.createElement('iframe') as Frame;
	frame.style.cssText = 'width:600px;height:200px;border:0';
	frame.srcdoc = PAGE;
	const heard: unknown[] = [];
	const hear = ({ data, source }: MessageEvent) => {
		if (source !== frame.contentWindow) return;
		heard.push(data);
		answer(data, frame);
	};
	window.addEventListener('message', hear);
	leave = () => {
		window.removeEventListener('message', hear);
		frame.remove();
	};
	document.body.append(frame);
	return {
		frame,
		heard,
		become: (height) =>
			(frame.contentDocument!.getElementById('text')!.style.height = `${height}px`)
	};
}

const sized = (frame: Frame, height: number) => void (frame.style.height = `${height}px`);
const field = (data: unknown, key: string) => (data as Record<string, unknown>)[key];

/** What a host of each dialect does with a message. */
const HOSTS: Readonly<Record<string, (data: unknown, frame: Frame) => void>> = {
	'LTI as an object'(data, frame) {
		if (field(data, 'subject') === 'lti.frameResize') sized(frame, field(data, 'height') as number);
	},
	'LTI as text'(data, frame) {
		if (typeof data === 'string') sized(frame, JSON.parse(data).height);
	},
	'our own messages'(data, frame) {
		if (field(data, 'type') === 'resize') sized(frame, field(data, 'height') as number);
	},
	H5P(data, frame) {
		if (field(data, 'context') !== 'h5p') return;
		const respond = (action: string) =>
			frame.contentWindow.postMessage({ context: 'h5p', action }, '*');
		const scroll = field(data, 'scrollHeight') as number;
		const client = field(data, 'clientHeight') as number;
		switch (field(data, 'action')) {
			case 'hello':
				return respond('hello');
			case 'prepareResize':
				if (frame.clientHeight === scroll && scroll === client) return;
				sized(frame, client);
				return respond('resizePrepared');
			case 'resize':
				return sized(frame, scroll);
		}
	}
};

test('tells the height in every dialect, growing and shrinking', async () => {
	const { heard, frame, become } = host((data, frame) => {
		const action = field(data, 'context') === 'h5p' ? field(data, 'action') : null;
		const reply = { hello: 'hello', prepareResize: 'resizePrepared' }[String(action)];
		if (reply) frame.contentWindow.postMessage({ context: 'h5p', action: reply }, '*');
	});
	for (const height of [300, 900, 120]) {
		if (height !== 300) become(height);
		const lti = { subject: 'lti.frameResize', height };
		for (const message of [
			lti,
			JSON.stringify(lti),
			{ protocol: 'two-lenses', version: 1, type: 'resize', height },
			{ context: 'h5p', action: 'prepareResize', scrollHeight: height, clientHeight: 200 },
			{ context: 'h5p', action: 'resize', scrollHeight: height }
		]) {
			await expect.poll(() => heard).toContainEqual(message);
		}
	}
	expect(frame.contentWindow.follower.answered()).toBe(false);
});

describe.each(Object.entries(HOSTS))('a host that understands %s', (_, answer) => {
	test('gives the frame the height of its content, growing and shrinking', async () => {
		const { frame, become } = host(answer);
		await expect.poll(() => frame.clientHeight).toBe(300);
		become(900);
		await expect.poll(() => frame.clientHeight).toBe(900);
		become(120.4);
		await expect.poll(() => frame.clientHeight).toBe(121);
		expect(frame.contentWindow.follower.answered()).toBe(true);
	});
});

test('a host that makes the frame 10 px larger is told each height once', async () => {
	const { frame, heard, become } = host((data, frame) => {
		if (field(data, 'type') === 'resize') sized(frame, (field(data, 'height') as number) + 10);
	});
	await expect.poll(() => frame.clientHeight).toBe(310);
	become(900);
	await expect.poll(() => frame.clientHeight).toBe(910);
	become(120);
	await expect.poll(() => frame.clientHeight).toBe(130);
	const heights = heard.flatMap((data) =>
		field(data, 'type') === 'resize' ? [field(data, 'height')] : []
	);
	expect(heights).toEqual([300, 900, 120]);
});

test('a frame that is not displayed is ready and tells its height once it is displayed', async () => {
	const { frame } = host(HOSTS['our own messages']);
	frame.style.display = 'none';
	await expect.poll(() => frame.contentWindow?.follower).toBeDefined();
	frame.style.display = '';
	await expect.poll(() => frame.clientHeight).toBe(300);
});
