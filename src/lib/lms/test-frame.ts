import type { ResizableWindow } from './ask-browser';

export interface Posted {
	readonly data: unknown;
	readonly to: string;
}

const HOST = 'https://lms.example';

/** For tests: a window in a frame, its parent, and what was posted to it. Node only. */
export function fakeFrame() {
	const posted: Posted[] = [];
	const observed: (() => void)[] = [];
	const parent = {
		postMessage(data: unknown, to: string) {
			posted.push({ data: structuredClone(data), to });
		}
	};
	class FakeObserver {
		constructor(private readonly callback: () => void) {}
		observe() {
			observed.push(this.callback);
		}
		disconnect() {
			observed.splice(0);
		}
	}
	const fonts = { ready: Promise.resolve() };
	const document = Object.assign(new EventTarget(), { fonts });
	const fields = Object.assign(new EventTarget(), {
		parent,
		document,
		innerHeight: 500,
		ResizeObserver: FakeObserver
	});
	const window = fields as unknown as ResizableWindow;
	const say = (data: unknown, { origin = HOST, source = parent as unknown } = {}) =>
		fields.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }));
	return {
		window,
		/** The same window, to be changed. */
		fields,
		parent,
		posted,
		/** The data of the messages posted so far, which are then forgotten. */
		taken: () => posted.splice(0).map(({ data }) => data),
		/** A message comes: from the parent at `https://lms.example`, where nothing else is said. */
		say,
		/** The callbacks of the observers of sizes. */
		observed,
		/** The observer of sizes reports a change. */
		observe: () => observed.forEach((callback) => callback())
	};
}
