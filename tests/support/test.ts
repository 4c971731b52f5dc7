import { test as base, expect } from '@playwright/test';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { OTHER_SITE } from '../hosts/frame-host';

/** Another course of chance than that of the other tests. */
export const drawOtherwise = (context: BrowserContext, course: number) =>
	context.addCookies([
		{ name: 'pages', value: String(1000 * course), domain: 'localhost', path: '/' }
	]);

interface Watched {
	/** Console messages that a test provokes on purpose; null where there are none. */
	expectedNoise: RegExp | null;
	/** Fails the test for what no walk may do. In force everywhere. */
	watch: (context: BrowserContext) => Promise<void>;
}

/**
 * Chance that is the same in every run: each page that a context opens draws from a seed of its own, so
 * that no two sittings are one. The count of pages is kept in a cookie, which works where storage is broken;
 * a frame that may not have it has a number in its name.
 */
const seedChance = () => {
	if (!location.protocol.startsWith('http')) return;
	const named = /^frame-(\d+)$/.exec(window.name)?.[1];
	let count = Number(named ?? 0) + 1;
	if (named === undefined) {
		count += Number(/(?:^|; )pages=(\d+)/.exec(document.cookie)?.[1] ?? 0);
		document.cookie = `pages=${count}; path=/`;
	}
	let state = Math.imul(count, 0x9e3779b1);
	const draw = () => {
		state = (state + 0x6d2b79f5) | 0;
		const mixed = Math.imul(state ^ (state >>> 15), state | 1);
		return (mixed ^ (mixed >>> 14)) >>> 0;
	};
	const original = crypto.getRandomValues.bind(crypto);
	crypto.getRandomValues = (<T extends ArrayBufferView | null>(list: T): T => {
		if (!(list instanceof Uint32Array)) return original(list as never) as T;
		for (let at = 0; at < list.length; at++) list[at] = draw();
		return list;
	}) as typeof crypto.getRandomValues;
};

/** What a page says or asks for that it should not: errors, violations of the policy, other origins. */
function follow(context: BrowserContext, faults: string[], expectedNoise: RegExp | null) {
	const homes = new WeakMap<Page | Frame, string>();
	const report = (fault: string) => {
		if (!expectedNoise?.test(fault)) faults.push(fault);
	};
	context.on('console', (message) => {
		if (message.type() !== 'error' && !/content security policy/i.test(message.text())) return;
		report(`console: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => report(`uncaught: ${error.error().message}`));
	context.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (protocol === 'data:' || protocol === 'blob:' || protocol === 'about:') return;
		const frame = request.frame();
		const page = frame.page();
		const isFramed = homes.get(page)?.includes(`//${OTHER_SITE}:`) && frame.parentFrame() !== null;
		const place = isFramed ? frame : page;
		const home = homes.get(place) ?? origin;
		homes.set(place, home);
		if (origin !== home) report(`request to another origin: ${request.url()}`);
	});
}

export const test = base.extend<Watched & { clean: void }>({
	expectedNoise: [null, { option: true }],
	watch: async ({ expectedNoise }, use) => {
		const faults: string[] = [];
		await use(async (context) => {
			follow(context, faults, expectedNoise);
			await context.addInitScript(seedChance);
		});
		expect(faults, 'errors, policy violations and requests to other origins').toEqual([]);
	},
	clean: [
		async ({ context, watch }, use) => {
			await watch(context);
			await use();
		},
		{ auto: true }
	]
});

export { expect };
