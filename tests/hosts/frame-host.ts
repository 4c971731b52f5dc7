import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The way in which a host page lets a frame have the height that it asks for. */
export type Dialect = 'lti' | 'lti-text' | 'ours' | 'h5p';

export interface Framed {
	/** Address of the page in the frame. */
	readonly src: string;
	/** The frame's `sandbox`; none where it is left out. */
	readonly sandbox?: string;
	/** What the host understands; where it is left out, the frame keeps its height. */
	readonly resizing?: Dialect;
	/** CSS pixels. */
	readonly height?: number;
	/** CSS pixels; as wide as the window where it is left out. */
	readonly width?: number;
}

export interface HostPage {
	readonly frames: readonly Framed[];
	/** Whether the host says hello; `keeping`: and keeps the learner's state over visits. */
	readonly greets?: boolean | 'keeping';
}

/** A message of a frame as the host page heard it. */
export interface Heard {
	/** Place of the frame; -1 for whatever else spoke. */
	readonly from: number;
	readonly data: unknown;
}

/** The script of a host page. Keeps what it hears in `heard`, and says hello with `greet`. */
function behave({ frames, greets = false }: HostPage) {
	const heard: Heard[] = [];
	const visit = Number(sessionStorage.getItem('visit') ?? 0) + 1;
	sessionStorage.setItem('visit', String(visit));
	const main = document.querySelector('main')!;
	const elements = frames.map(({ src, sandbox, height = 500, width }, at) => {
		const element = document.createElement('iframe');
		element.title = `Lesson ${at + 1}`;
		element.name = `frame-${visit * 100 + at}`;
		element.width = width === undefined ? '100%' : String(width);
		element.style.height = `${height}px`;
		element.style.border = '0';
		if (sandbox !== undefined) element.setAttribute('sandbox', sandbox);
		element.src = src;
		return element;
	});
	const say = (at: number, message: object) =>
		elements[at]?.contentWindow?.postMessage(
			{ protocol: 'two-lenses', version: 1, ...message },
			'*'
		);
	const greet = (at: number) => {
		say(at, { type: 'hello', keepState: greets === 'keeping' });
		const state = greets === 'keeping' && localStorage.getItem(`state-${at}`);
		if (state) say(at, { type: 'restore-state', state });
	};
	addEventListener('message', ({ data, source }) => {
		const from = elements.findIndex(({ contentWindow }) => contentWindow === source);
		heard.push({ from, data });
		const element = elements[from];
		if (!element || data === null) return;
		const set = (height: unknown) => (element.style.height = `${Number(height)}px`);
		const fields = (typeof data === 'object' ? data : {}) as Record<string, unknown>;
		const { protocol, type, state, subject, context, action, height } = fields;
		switch (frames[from]?.resizing) {
			case 'lti':
				if (subject === 'lti.frameResize' && typeof height === 'number') set(height);
				break;
			case 'lti-text':
				if (typeof data !== 'string') break;
				set((JSON.parse(data) as { height: number }).height);
				break;
			case 'ours':
				if (protocol === 'two-lenses' && type === 'resize') set(height);
				break;
			case 'h5p': {
				if (context !== 'h5p') break;
				const answer = (word: string) =>
					element.contentWindow?.postMessage({ context: 'h5p', action: word }, '*');
				if (action === 'hello') answer('hello');
				if (action === 'resize') set(fields.scrollHeight);
				if (action !== 'prepareResize') break;
				const { scrollHeight, clientHeight } = fields;
				if (element.clientHeight === scrollHeight && scrollHeight === clientHeight) break;
				set(clientHeight);
				answer('resizePrepared');
			}
		}
		if (protocol !== 'two-lenses') return;
		if (type === 'ready' && greets) greet(from);
		if (type === 'state' && greets === 'keeping')
			localStorage.setItem(`state-${from}`, String(state));
	});
	Object.assign(window, { heard, greet });
	main.append(...elements);
}

/** The script of a page beside the lesson: tells the first frame of its host what its address says. */
function interfere(messages: readonly unknown[]) {
	for (const message of messages) parent.frames[0]?.postMessage(message, '*');
	document.body.dataset.done = '';
}

const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

const html = (body: string) =>
	`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Host</title><body style="margin:0">${body}`;

function serve(): Server {
	return createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://host');
		const given: unknown = search ? JSON.parse(decodeURIComponent(search.slice(1))) : null;
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		if (pathname === '/beside')
			return response.end(html(`<script>(${interfere})(${inScript(given)})</script>`));
		response.end(
			html(`<main><h1>Host</h1><button>Before</button></main><p><button>After</button></p>
				<script>(${behave})(${inScript(given)})</script>`)
		);
	});
}

export interface FrameHost {
	/** Address of a page with these frames; `name`: the host's name, which makes its origin. */
	page(page: HostPage): string;
	/** Address of a page that tells the first frame of its host these messages. */
	beside(messages: readonly unknown[], name?: string): string;
}

/** A host of frames at an origin, and a site, of its own: "127.0.0.1" where the lessons are "localhost". */
export async function frameHost(): Promise<FrameHost> {
	const server = serve();
	await new Promise<void>((listening) => server.listen(0, () => listening()));
	server.unref();
	const { port } = server.address() as AddressInfo;
	const address = (path: string, value: unknown, name = OTHER_SITE) =>
		`http://${name}:${port}${path}?${encodeURIComponent(JSON.stringify(value))}`;
	return {
		page: (page) => address('/', page),
		beside: (messages, name) => address('/beside', messages, name)
	};
}

/** The name of the host that frames lessons: what it asks for at other origins is no fault. */
export const OTHER_SITE = '127.0.0.1';
