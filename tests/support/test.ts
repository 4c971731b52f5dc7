import { test as base, expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';

interface Watched {
	/** Console messages that a test provokes on purpose; null where there are none. */
	expectedNoise: RegExp | null;
	/** Fails the test for what no walk may do. In force everywhere. */
	watch: (context: BrowserContext) => void;
}

/** What a page says or asks for that it should not: errors, violations of the policy, other origins. */
function follow(context: BrowserContext, faults: string[], expectedNoise: RegExp | null) {
	const homes = new WeakMap<Page, string>();
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
		const page = request.frame().page();
		const home = homes.get(page) ?? origin;
		homes.set(page, home);
		if (origin !== home) report(`request to another origin: ${request.url()}`);
	});
}

export const test = base.extend<Watched & { clean: void }>({
	expectedNoise: [null, { option: true }],
	watch: async ({ expectedNoise }, use) => {
		const faults: string[] = [];
		await use((context) => follow(context, faults, expectedNoise));
		expect(faults, 'errors, policy violations and requests to other origins').toEqual([]);
	},
	clean: [
		async ({ context, watch }, use) => {
			watch(context);
			await use();
		},
		{ auto: true }
	]
});

export { expect };
